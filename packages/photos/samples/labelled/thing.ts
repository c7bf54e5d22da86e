import sharp from "sharp";
import type { Raster } from "./raster";

/** A render with its thing told apart from the plain sweep behind it. */
export interface Cutout {
  readonly picture: Raster;
  /** 0 to 1 for each pixel: how much of it is the thing. */
  readonly cover: Float32Array;
  /** The sweep without the thing, as it would be there. */
  readonly sweep: Raster;
  /** Bounding box of the thing, pixels. */
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A distance in colour from the sweep (see `distance`) above which it isn't light or shadow. */
const SURE = 35;
/** Between a sweep's strongest and weakest channel; wood has more. */
const MOST_TINT = 40;
/** The columns at both sides that show nothing but the sweep. */
const SIDE = 8;

/**
 * Tells thing and sweep apart; sweeps are lit alike along each row, and their shadows keep their colour.
 * @returns null when the picture has no plain sweep (a table, a close-up) or its thing reaches the frame.
 */
export async function cutOut(picture: Raster): Promise<Cutout | null> {
  const { width, height, data } = picture;
  const sweep: Raster = { width, height, data: new Float32Array(data.length) };
  const sure = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [left, right] = [0, width - SIDE].map((x) => [0, 1, 2].map((channel) => mean(data, (y * width + x) * 3 + channel))) as [number[], number[]];
    if ([left, right].some((colour) => Math.max(...colour) - Math.min(...colour) > MOST_TINT)) return null;
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        sweep.data[at + channel] = (left[channel] ?? 0) + ((right[channel] ?? 0) - (left[channel] ?? 0)) * (x / width);
      }
      sure[y * width + x] = distance(data, sweep.data, at) > SURE ? 1 : 0;
    }
  }
  const solid = filled(sure, width, height);
  const box = boxOf(solid, width, height);
  if (!box || box.left === 0 || box.top === 0 || box.left + box.width >= width || box.top + box.height >= height) return null;
  return { picture, sweep, box, cover: await softened(solid, width, height) };
}

/** A mask with edges as soft as a lens makes them. */
async function softened(mask: Uint8Array, width: number, height: number): Promise<Float32Array> {
  const soft = await sharp(Buffer.from(mask).map((value) => 255 * value), { raw: { width, height, channels: 1 } }).blur(0.7).toColourspace("b-w").raw().toBuffer();
  return new Float32Array(soft).map((value) => value / 255);
}

function mean(data: Float32Array, from: number): number {
  let sum = 0;
  for (let column = 0; column < SIDE; column += 1) sum += data[from + 3 * column] ?? 0;
  return sum / SIDE;
}

/** Shadows only darken: what keeps the sweep's colour counts half. */
function distance(data: Float32Array, sweep: Float32Array, at: number): number {
  const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  const [sr, sg, sb] = [sweep[at] ?? 1, sweep[at + 1] ?? 1, sweep[at + 2] ?? 1];
  const shade = Math.min(1, (r + g + b) / (sr + sg + sb));
  const tint = Math.hypot(r - sr * shade, g - sg * shade, b - sb * shade);
  return tint * 1.6 + Math.max(0, 1 - shade - 0.12) * 260;
}

/** A mask without its holes: what the frame's outside can't reach. */
function filled(mask: Uint8Array, width: number, height: number): Uint8Array {
  const outside = new Uint8Array(mask.length);
  const queue: number[] = [];
  const visit = (x: number, y: number): void => {
    const at = y * width + x;
    if (x < 0 || y < 0 || x >= width || y >= height || mask[at] || outside[at]) return;
    outside[at] = 1;
    queue.push(at);
  };
  for (let x = 0; x < width; x += 1) [0, height - 1].forEach((y) => visit(x, y));
  for (let y = 0; y < height; y += 1) [0, width - 1].forEach((x) => visit(x, y));
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    for (const [nx, ny] of [[x - 1, y], [x + 1, y], [x, y - 1], [x, y + 1]] as const) visit(nx, ny);
  }
  return outside.map((value) => 1 - value);
}

/** Of rows and columns in which the mask has more than specks. */
function boxOf(mask: Uint8Array, width: number, height: number): Box | null {
  const [columns, rows] = [new Float32Array(width), new Float32Array(height)];
  mask.forEach((value, at) => {
    columns[at % width] = (columns[at % width] ?? 0) + value;
    rows[Math.floor(at / width)] = (rows[Math.floor(at / width)] ?? 0) + value;
  });
  const ends = (counts: Float32Array): [number, number] => [counts.findIndex((count) => count > 4), counts.findLastIndex((count) => count > 4)];
  const [[left, right], [top, bottom]] = [ends(columns), ends(rows)];
  return left < 0 || top < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}
