import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { ADVICE_CODES, type AdviceCode } from "../../src/index";
import { between, randomFrom, type Random } from "../random";
import { before, cut, farther } from "./compose";
import { defocused, exposed, grainy, hazed, shaken, unevenlyLit } from "./degrade";
import { imageOf, rasterOf, type Raster } from "./raster";
import { cutOut, type Cutout } from "./thing";

export type Label = AdviceCode | "good";
export type Half = "calibration" | "held-out";

/** A photo with what is wrong with it, known because we made it so. */
export interface Labelled {
  readonly photo: Buffer;
  readonly label: Label;
  /** What was done, to look at what is misjudged. */
  readonly name: string;
}

export const LABELS: readonly Label[] = ["good", ...ADVICE_CODES];
const ROLES = ["hero", "closed", "open"];
const SIZE = { width: 640, height: 800 };

/** The rendered pictures of the products of one half: no product is in both. */
export function basesOf(folder: string, half: Half): string[] {
  const products = readdirSync(folder).sort().filter((_, at) => (at % 2 === 0) === (half === "calibration"));
  return products.flatMap((product) => ROLES.map((role) => path.join(folder, product, `${role}.jpg`))).filter((file) => existsSync(file));
}

/** Photo number `at` of a label: a clean picture, varied as phones and rooms vary, and spoilt in at most one way. */
export async function labelledPhoto(bases: readonly string[], label: Label, at: number): Promise<Labelled> {
  const random = randomFrom(1 + at + 1000 * LABELS.indexOf(label));
  // Only pictures whose thing could be told apart can be put farther away, cut or set before something else.
  const needsCutout = label === "busy_background" || label === "too_far" || label === "cut_off";
  for (let tried = Math.floor(random() * bases.length); ; tried += 1) {
    const file = bases[tried % bases.length] ?? "";
    const picture = await rasterOf(sharp(file).resize(SIZE.width, SIZE.height));
    const cutout = await cutOut(picture);
    if (needsCutout && !cutout) continue;
    const spoilt = await spoil(await staged(picture, cutout, label, random), label, random);
    return { photo: await taken(spoilt, label, random), label, name: `${path.basename(path.dirname(file))}-${path.basename(file, ".jpg")}` };
  }
}

async function staged(picture: Raster, cutout: Cutout | null, label: Label, random: Random): Promise<Raster> {
  if (!cutout) return picture;
  const scene = label === "busy_background" ? await before(cutout, random, "busy") : random() < 0.6 ? await before(cutout, random, "plain") : cutout;
  if (label === "too_far") return farther(scene, between(random, 0.012, 0.055), random);
  if (label === "cut_off") return cut(scene, between(random, 0.14, 0.4), random);
  return farther(scene, between(random, 0.16, 0.6), random);
}

async function spoil(raster: Raster, label: Label, random: Random): Promise<Raster> {
  const lit = exposed(unevenlyLit(raster, random), stopsOf(label, random), between(random, -0.1, 0.1));
  if (label === "low_contrast") return hazed(lit, between(random, 0.2, 0.45), between(random, 110, 225));
  if (label !== "blurry") return defocused(lit, between(random, 0.3, 0.5));
  return random() < 0.5 ? defocused(lit, between(random, 1.6, 5)) : shaken(await defocused(lit, 0.4), between(random, 6, 18), random() * Math.PI);
}

function stopsOf(label: Label, random: Random): number {
  if (label === "too_dark") return between(random, -3.6, -1.9);
  if (label === "too_bright") return between(random, 1.2, 2.6);
  return between(random, -0.5, 0.25);
}

/** Grain, size and compression of the file that the phone sends. */
async function taken(raster: Raster, label: Label, random: Random): Promise<Buffer> {
  const grain = grainy(raster, between(random, 0, label === "too_dark" ? 6 : 4), random);
  const shortEdge = Math.round(label === "low_resolution" ? between(random, 320, 640) : between(random, 760, 1000));
  return imageOf(grain).resize({ width: shortEdge }).jpeg({ quality: Math.round(between(random, 60, 92)) }).toBuffer();
}
