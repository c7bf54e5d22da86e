import { n, type Canvas, type Point } from "./canvas";
import { repeats, type Texture } from "./texture";

/** How much of a circle's depth one sees from the camera's height. */
export const TILT = 0.17;

/** A turned thing: radii from the base upwards. */
export interface Profile {
  x: number;
  /** Screen height of the base's centre. */
  y: number;
  /** Height above the base and radius there, from the base up. */
  rings: readonly (readonly [up: number, radius: number])[];
}

/** The outline of a turned thing, its base and rim curved as the camera sees them. */
export function outline({ x, y, rings }: Profile): string {
  const first = rings[0] ?? [0, 0];
  const last = rings.at(-1) ?? first;
  const left = rings.map(([up, radius]): Point => [x - radius, y - up]);
  const right = rings.map(([up, radius]): Point => [x + radius, y - up]).reverse();
  const arc = (radius: number, sweep: 0 | 1, to: Point): string => `A${n(radius)} ${n(Math.max(radius * TILT, 0.1))} 0 0 ${sweep} ${to.map(n).join(" ")}`;
  return (
    `M${(left[0] ?? [x, y]).map(n).join(" ")}${curve(left)}${arc(last[1], 1, right[0] ?? [x, y])}` +
    `${curve(right)}${arc(first[1], 1, left[0] ?? [x, y])}z`
  );
}

/** A soft line through the points, from the first one on. */
export function curve(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((to, i) => {
      const from = points[i] ?? to;
      const before = points[i - 1] ?? from;
      const after = points[i + 2] ?? to;
      const c1: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
      const c2: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
      return `C${[...c1, ...c2, ...to].map(n).join(" ")}`;
    })
    .join("");
}

export const ellipse = (x: number, y: number, radius: number, paint: string, opacity = 1): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(radius)}" ry="${n(radius * TILT)}" fill="${paint}" opacity="${opacity}"/>`;

/** Puts a point of a flat sheet onto a cylinder: x is measured along the girth from its middle, y down the screen. */
export function rounded(x: number, radius: number): (point: Point) => Point {
  return ([along, down]) => {
    const angle = along / radius;
    return [x + radius * Math.sin(angle), down + radius * TILT * Math.cos(angle)];
  };
}

/** A texture wound round a cylinder between two screen heights (of its axis), in narrow strips. */
export function wound(canvas: Canvas, texture: Texture, { x, radius, top, bottom }: { x: number; radius: number; top: number; bottom: number }): string {
  const strips = 26;
  const warp = rounded(x, radius);
  return Array.from({ length: strips }, (_, i) => {
    const from = (-Math.PI / 2 + (Math.PI * i) / strips) * radius;
    const to = from + (Math.PI * radius) / strips;
    const [x0, y0] = warp([from, top]);
    const [x1, y1] = warp([to, top]);
    const a = (x1 - x0) / (to - from);
    const b = (y1 - y0) / (to - from);
    const height = bottom - top;
    const over = 0.5 / Math.max(a, 0.12);
    const clip = `M${n(from - over)} 0H${n(to + over)}V${n(height)}H${n(from - over)}z`;
    const drawn = canvas.clipped(clip, `<path d="${clip}" fill="${texture.ground}"/>${repeats(texture, from, 0, to - from, height)}`);
    return `<g transform="matrix(${a.toFixed(5)} ${b.toFixed(5)} 0 1 ${n(x0 - a * from)} ${n(y0 - b * from)})">${drawn}</g>`;
  }).join("");
}

/** The light on a turned thing: bright left of the middle, dark at the edges. */
export function turnedLight(canvas: Canvas, strength = 1): string {
  return canvas.linear([
    [0, "#1a120c", 0.52 * strength],
    [0.1, "#1a120c", 0.24 * strength],
    [0.26, "#fff6e6", 0.16 * strength],
    [0.36, "#fff6e6", 0.22 * strength],
    [0.52, "#fff6e6", 0],
    [0.78, "#1a120c", 0.26 * strength],
    [0.94, "#1a120c", 0.56 * strength],
    [1, "#1a120c", 0.44 * strength],
  ]);
}
