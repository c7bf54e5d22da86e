import sharp, { type Sharp } from "sharp";
import { PHOTO_LIMITS } from "./inspect";
import { PhotoRefused } from "./refusal";

/** One channel of a picture, row by row; luma from 0 to 255. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** A photo made small, upright, in sRGB and on white: the same measures mean the same for every camera. */
export interface Small {
  readonly width: number;
  readonly height: number;
  /** Interleaved R, G, B, 0 to 255. */
  readonly rgb: Uint8Array;
  readonly luma: Plane;
}

/**
 * Reads a photo at a given long edge (pixels); smaller photos are not enlarged.
 * @throws PhotoRefused `damaged` when the pixels can't be read.
 */
export async function readSmall(buffer: Buffer, longEdge: number): Promise<Small> {
  return small(sharp(buffer, { limitInputPixels: PHOTO_LIMITS.pixels, failOn: "error" }).autoOrient(), longEdge);
}

/** The same, from one that was read before. */
export async function shrunk({ rgb, width, height }: Small, longEdge: number): Promise<Small> {
  return small(sharp(rgb, { raw: { width, height, channels: 3 } }), longEdge);
}

async function small(photo: Sharp, longEdge: number): Promise<Small> {
  const { data, info } = await photo
    .resize({ width: longEdge, height: longEdge, fit: "inside", withoutEnlargement: true, kernel: "lanczos3" })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new PhotoRefused("damaged");
    });
  const luma = new Float32Array(info.width * info.height);
  for (let pixel = 0; pixel < luma.length; pixel += 1) {
    const at = pixel * 3;
    luma[pixel] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  }
  return { width: info.width, height: info.height, rgb: data, luma: { width: info.width, height: info.height, data: luma } };
}

/** The value below which a share (0 to 1) of the values lies. */
export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = new Float32Array(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
