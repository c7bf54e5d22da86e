import sharp, { type Sharp } from "sharp";
import type { AdviceCode } from "../src/index";

/** A photo with what is wrong with it, known because we made it so. */
export interface Labelled {
  photo: Buffer;
  defects: ReadonlySet<AdviceCode>;
}

/** Repeatable random numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const between = (random: Random, from: number, to: number): number => from + (to - from) * random();
const one = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

const MAIN: readonly (AdviceCode | "none")[] = ["none", "none", "blurry", "too_dark", "too_bright", "low_contrast", "busy_background", "too_far", "low_resolution"];
const LONG_EDGE = 1600;

/** What stands behind goods that are photographed in a workshop: cloth, tiles, leaves, things. */
async function clutter(random: Random, width: number, height: number): Promise<Buffer> {
  const shapes = Array.from({ length: Math.floor(between(random, 60, 260)) }, () => {
    const [x, y, size] = [random() * width, random() * height, between(random, 0.02, 0.16) * width];
    const colour = `hsl(${Math.floor(random() * 360)} ${Math.floor(between(random, 15, 75))}% ${Math.floor(between(random, 20, 80))}%)`;
    return random() < 0.5
      ? `<rect x="${x}" y="${y}" width="${size}" height="${size * between(random, 0.2, 2)}" fill="${colour}" transform="rotate(${random() * 90} ${x} ${y})"/>`
      : `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="${colour}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${Math.floor(random() * 360)} 20% 55%)"/>${shapes.join("")}</svg>`;
  return sharp(Buffer.from(svg)).blur(between(random, 0.5, 2.5)).png().toBuffer();
}

/** The base, nearer or farther: its own border is drawn out around it. */
async function framed(base: Buffer, scale: number): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(base).metadata();
  if (scale >= 1) return base;
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const [x, y] = [Math.floor((width - w) / 2), Math.floor((height - h) / 2)];
  return sharp(await sharp(base).resize(w, h).toBuffer())
    .extend({ left: x, right: width - w - x, top: y, bottom: height - h - y, extendWith: "copy" })
    .png()
    .toBuffer();
}

/** Grain of a cheap sensor. */
async function withNoise(image: Buffer, sigma: number): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(image).metadata();
  const noise = await sharp({ create: { width, height, channels: 3, background: "#808080", noise: { type: "gaussian", mean: 128, sigma } } }).png().toBuffer();
  return sharp(image).composite([{ input: noise, blend: "soft-light" }]).png().toBuffer();
}

function toned(image: Sharp, gain: number, offset: number): Sharp {
  return image.linear(gain, offset);
}

/**
 * One labelled photo: a clean product picture, varied as phones vary, and spoilt in at most one way.
 * The limits of what counts as spoilt are the author's judgement and stand here.
 */
export async function labelledPhoto(base: Buffer, seed: number): Promise<Labelled> {
  const random = randomFrom(seed);
  const main = one(random, MAIN);
  const scale = main === "too_far" ? between(random, 0.16, 0.34) : between(random, 0.72, 1);
  let image = await framed(await sharp(base).resize(LONG_EDGE, LONG_EDGE, { fit: "inside" }).png().toBuffer(), scale);
  const { width = 1, height = 1 } = await sharp(image).metadata();
  if (main === "busy_background") {
    image = await sharp(await clutter(random, width, height)).composite([{ input: await sharp(image).normalise().png().toBuffer(), blend: "multiply" }]).png().toBuffer();
  }
  const blur = main === "blurry" ? between(random, 3, 9) : between(random, 0, 0.9);
  if (blur > 0.3) image = await sharp(image).blur(blur).png().toBuffer();
  const [gain, offset] = tone(main, random);
  image = await toned(sharp(image), gain, offset).modulate({ saturation: between(random, 0.8, 1.2) }).png().toBuffer();
  image = await withNoise(image, between(random, 2, 14));
  const edge = main === "low_resolution" ? between(random, 420, 800) : between(random, 1000, LONG_EDGE);
  const photo = await sharp(image).resize(Math.round(edge), Math.round(edge), { fit: "inside" }).jpeg({ quality: Math.round(between(random, 62, 92)) }).toBuffer();
  return { photo, defects: new Set(main === "none" ? [] : [main]) };
}

function tone(main: AdviceCode | "none", random: Random): [gain: number, offset: number] {
  if (main === "too_dark") return [between(random, 0.14, 0.42), between(random, -8, 4)];
  if (main === "too_bright") return [between(random, 1.35, 1.9), between(random, 25, 70)];
  if (main === "low_contrast") return [between(random, 0.14, 0.34), between(random, 70, 130)];
  return [between(random, 0.8, 1.08), between(random, -10, 12)];
}
