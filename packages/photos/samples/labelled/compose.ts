import { between, type Random } from "../random";
import { busyBackground, plainBackground } from "./backgrounds";
import { windowed } from "./degrade";
import { imageOf, rasterOf, type Raster } from "./raster";
import type { Box, Cutout } from "./thing";

/** The thing before another background; its shadow stays. */
export async function before(cutout: Cutout, random: Random, kind: "busy" | "plain"): Promise<Cutout> {
  const { picture, cover, sweep } = cutout;
  const { width, height } = picture;
  const background = await (kind === "busy" ? busyBackground : plainBackground)(random, width, height);
  const data = picture.data.map((value, at) => {
    const shade = Math.min(1.05, value / Math.max(1, sweep.data[at] ?? 1));
    const solid = cover[Math.floor(at / 3)] ?? 0;
    return solid * value + (1 - solid) * (background.data[at] ?? 0) * shade;
  });
  return { ...cutout, picture: { width, height, data }, sweep: background };
}

/** The window that a camera farther away would show: the thing's box takes `share` of it. */
export async function farther({ picture, box }: Cutout, share: number, random: Random): Promise<Raster> {
  const { width, height } = picture;
  const scale = Math.sqrt((share * width * height) / (box.width * box.height));
  if (scale >= 1) return picture;
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const small = await rasterOf(imageOf(picture).resize(w, h));
  const [x, y] = [Math.round(between(random, 0.3, 0.7) * (width - w)), Math.round(between(random, 0.35, 0.75) * (height - h))];
  return windowed(small, -x, -y, width, height);
}

/** The window of a camera too near or badly aimed: the frame cuts `part` of the box's width or height off. */
export function cut({ picture, box }: Cutout, part: number, random: Random): Raster {
  const { width, height } = picture;
  const zoom = between(random, 0.75, 0.95);
  const [w, h] = [Math.round(width * zoom), Math.round(height * zoom)];
  const [left, top] = corner(box, part, w, h, random);
  return windowed(picture, left, top, w, h);
}

function corner(box: Box, part: number, width: number, height: number, random: Random): [left: number, top: number] {
  const middle: [number, number] = [Math.round(box.left + (box.width - width) / 2), Math.round(box.top + (box.height - height) / 2)];
  const side = Math.floor(random() * 4);
  if (side === 0) return [Math.round(box.left + box.width * part), middle[1]];
  if (side === 1) return [Math.round(box.left + box.width * (1 - part) - width), middle[1]];
  if (side === 2) return [middle[0], Math.round(box.top + box.height * part)];
  return [middle[0], Math.round(box.top + box.height * (1 - part) - height)];
}
