import { inspectBytes, readPhoto, type PhotoInput } from "./inspect";
import { percentile, readSmall, shrunk, type Plane, type Small } from "./picture";
import { sharpness } from "./sharpness";
import { findSubject } from "./subject";

/** Facts of a photo, from which the advice is judged. */
export interface Measures {
  /** Pixels of the original's shorter edge. */
  readonly shortEdge: number;
  /** See `sharpness`. */
  readonly sharpness: number;
  /** Luma, 0 to 255: how bright the brighter parts are (90th percentile). */
  readonly light: number;
  /** Share of the pixels that are burnt out to white, 0 to 1. */
  readonly burnt: number;
  /** Luma between the 3rd and the 97th percentile. */
  readonly contrast: number;
  /** Mean gradient around the subject, luma per pixel at a long edge of 256. */
  readonly unrest: number;
  /** The subject's bounding box as a share of the frame, 0 to 1. */
  readonly share: number;
  /** How many sides of the frame cut the subject off, 0 to 4. */
  readonly sidesCut: number;
}

const SHARPNESS_EDGE = 1024;
const TONE_EDGE = 256;
const SUBJECT_EDGE = 160;
/** All three channels at least this high: no drawing is left in it. */
const BURNT = 252;
/** Outer share of the frame in which the background is judged. */
const FRAME = 0.14;

function burntShare({ rgb }: Small): number {
  let burnt = 0;
  for (let at = 0; at < rgb.length; at += 3) {
    if ((rgb[at] ?? 0) >= BURNT && (rgb[at + 1] ?? 0) >= BURNT && (rgb[at + 2] ?? 0) >= BURNT) burnt += 1;
  }
  return burnt / (rgb.length / 3);
}

/** Mean gradient in the outer frame, where the goods seldom are. */
function unrestAround({ width, height, data }: Plane): number {
  const [dx, dy] = [width * FRAME, height * FRAME];
  let [sum, count] = [0, 0];
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      if (x > dx && x < width - dx && y > dy && y < height - dy) continue;
      const at = y * width + x;
      sum += Math.hypot((data[at + 1] ?? 0) - (data[at - 1] ?? 0), (data[at + width] ?? 0) - (data[at - width] ?? 0)) / 2;
      count += 1;
    }
  }
  return count > 0 ? sum / count : 0;
}

/**
 * Measures a photo for the coach, at sizes that make every camera's photos comparable.
 * @throws PhotoRefused as `inspect` does.
 */
export async function measure(photo: PhotoInput): Promise<Measures> {
  const bytes = await readPhoto(photo);
  const facts = await inspectBytes(bytes);
  const fine = await readSmall(bytes, SHARPNESS_EDGE);
  const [tones, tiny] = await Promise.all([shrunk(fine, TONE_EDGE), shrunk(fine, SUBJECT_EDGE)]);
  const { data } = tones.luma;
  const subject = findSubject(tiny);
  return {
    shortEdge: facts.shortEdge,
    sharpness: sharpness(fine.luma),
    light: percentile(data, 0.9),
    burnt: burntShare(tones),
    contrast: percentile(data, 0.97) - percentile(data, 0.03),
    unrest: unrestAround(tones.luma),
    share: subject.share,
    sidesCut: subject.sidesCut,
  };
}
