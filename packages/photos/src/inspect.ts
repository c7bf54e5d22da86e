import { open } from "node:fs/promises";
import sharp from "sharp";
import { checkAvif } from "./containers/avif";
import { checkJpeg, MOST_JPEG_PIXELS_A_BYTE } from "./containers/jpeg";
import { checkPng } from "./containers/png";
import { checkWebp } from "./containers/webp";
import { formatOf, type PhotoFormat } from "./format";
import { PhotoRefused } from "./refusal";

/** A photo's bytes, or the path of a file that holds them. */
export type PhotoInput = Buffer | string;

export const PHOTO_LIMITS = {
  /** 25 MB: a phone's largest JPEG has about half of it. */
  bytes: 25 * 1024 * 1024,
  /** 50 megapixels: above every phone's usual mode, below what decoding could exhaust. */
  pixels: 50_000_000,
  /** Pixels. Below this nothing can be shown at all; what the shop wishes for is `LEAST_SHORT_EDGE`. */
  shortEdge: 200,
} as const;

export interface PhotoFacts {
  format: PhotoFormat;
  bytes: number;
  /** Pixels, as it is seen (after the camera's rotation). */
  width: number;
  height: number;
  /** The smaller of both. */
  shortEdge: number;
  /** EXIF's orientation, 1 (upright) to 8. */
  orientation: number;
  /** As libvips names it: `srgb`, `b-w`, `cmyk`, `rgb16`, `grey16`. */
  colourSpace: string;
}

const CHECKS: Readonly<Record<PhotoFormat, (bytes: Buffer) => void>> = { jpeg: checkJpeg, png: checkPng, webp: checkWebp, avif: checkAvif };

/**
 * Tells what a photo is from its content, never from a name, without decoding its pixels.
 * @throws PhotoRefused with any of `REFUSAL_CODES`; damage inside the compressed pixels is only found by `coach` and `derive`.
 */
export async function inspect(photo: PhotoInput): Promise<PhotoFacts> {
  return inspectBytes(await readPhoto(photo));
}

/** The bytes of a photo that isn't too large. @throws PhotoRefused `too_large` */
export async function readPhoto(photo: PhotoInput): Promise<Buffer> {
  if (typeof photo !== "string") return photo;
  const file = await open(photo, "r");
  try {
    if ((await file.stat()).size > PHOTO_LIMITS.bytes) throw new PhotoRefused("too_large");
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** `inspect` for bytes at hand. */
export async function inspectBytes(bytes: Buffer): Promise<PhotoFacts> {
  if (bytes.length > PHOTO_LIMITS.bytes) throw new PhotoRefused("too_large");
  const format = formatOf(bytes);
  CHECKS[format](bytes);
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata().catch(() => null);
  if (metadata?.format !== (format === "avif" ? "heif" : format)) throw new PhotoRefused("damaged");
  const { width, height, pages = 1, orientation = 1, space } = metadata;
  if (pages > 1) throw new PhotoRefused("animated");
  if (width * height > PHOTO_LIMITS.pixels) throw new PhotoRefused("too_many_pixels");
  if (format === "jpeg" && width * height > bytes.length * MOST_JPEG_PIXELS_A_BYTE) throw new PhotoRefused("damaged");
  const shortEdge = Math.min(width, height);
  if (shortEdge < PHOTO_LIMITS.shortEdge) throw new PhotoRefused("too_small");
  const lying = orientation >= 5;
  return { format, bytes: bytes.length, width: lying ? height : width, height: lying ? width : height, shortEdge, orientation, colourSpace: space };
}
