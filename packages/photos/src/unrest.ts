import { percentile, type Plane } from "./picture";

/** Outer share of the frame in which the background is judged: the thing is seldom there. */
const FRAME = 0.14;
/** Fields along each side of the frame. */
const FIELDS = 8;
/** The quieter fields count: a thing may reach into some. */
const QUIETER = 0.4;

/** How restless the background is: the gradient in the quieter fields along the frame, luma a pixel. @param luma at a long edge of 256 pixels */
export function unrestOf({ width, height, data }: Plane): number {
  const [dx, dy] = [Math.floor(width * FRAME), Math.floor(height * FRAME)];
  const field = (left: number, top: number, w: number, h: number): number => {
    let [sum, count] = [0, 0];
    for (let y = Math.max(1, top); y < Math.min(height - 1, top + h); y += 1) {
      for (let x = Math.max(1, left); x < Math.min(width - 1, left + w); x += 1) {
        const at = y * width + x;
        const [gx, gy] = [(data[at + 1] ?? 0) - (data[at - 1] ?? 0), (data[at + width] ?? 0) - (data[at - width] ?? 0)];
        sum += Math.sqrt(gx * gx + gy * gy) / 2;
        count += 1;
      }
    }
    return count > 0 ? sum / count : 0;
  };
  const fields: number[] = [];
  for (let at = 0; at < FIELDS; at += 1) {
    const [x, y, w, h] = [Math.floor((at * width) / FIELDS), Math.floor((at * height) / FIELDS), Math.ceil(width / FIELDS), Math.ceil(height / FIELDS)];
    fields.push(field(x, 0, w, dy), field(x, height - dy, w, dy), field(0, y, dx, h), field(width - dx, y, dx, h));
  }
  return percentile(fields, QUIETER);
}
