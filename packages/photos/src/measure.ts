import { inspectBytes, readPhoto, type PhotoInput } from "./inspect";
import { readSmall, shrunk } from "./picture";
import { edgeWidth } from "./sharpness";
import { findSubject } from "./subject";
import { toneOf, type Tone } from "./tone";
import { unrestOf } from "./unrest";

/** Facts of a photo, from which the advice is judged. */
export interface Measures extends Tone {
  /** Pixels of the original's shorter edge. */
  readonly shortEdge: number;
  /** How wide its sharper edges are, in the direction in which they are widest: pixels at a long edge of 800. See `edgeWidth`. */
  readonly edgeWidth: number;
  /** How restless the background is, see `unrestOf`. */
  readonly unrest: number;
  /** The thing's bounding box as a share of the frame, 0 to 1. */
  readonly share: number;
  /** Along how much of a side of the frame it is cut off, 0 to 1. */
  readonly cut: number;
}

/** Long edges in pixels; about what a page shows, and what is enough to see light and shapes. */
const [SHARPNESS_EDGE, BACKGROUND_EDGE, SUBJECT_EDGE] = [800, 256, 160];

/**
 * Measures a photo for the coach, at sizes that make every camera's photos comparable.
 * @throws PhotoRefused as `inspect` does, and `damaged` when the pixels can't be read.
 */
export async function measure(photo: PhotoInput): Promise<Measures> {
  const bytes = await readPhoto(photo);
  const { shortEdge } = await inspectBytes(bytes);
  const fine = await readSmall(bytes, SHARPNESS_EDGE);
  const [middle, tiny] = await Promise.all([shrunk(fine, BACKGROUND_EDGE), shrunk(fine, SUBJECT_EDGE)]);
  const { share, cut, mask } = findSubject(tiny);
  return { shortEdge, edgeWidth: edgeWidth(fine.luma), unrest: unrestOf(middle.luma), share, cut, ...toneOf(tiny, mask) };
}
