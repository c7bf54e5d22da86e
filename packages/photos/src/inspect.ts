import sharp from "sharp";

export type PhotoFormat = "jpeg" | "png" | "webp" | "avif";

/** Why a file isn't taken as a photo. */
export type RefusalCode = "format" | "damaged" | "too_many_pixels";

/** Thrown for every file that isn't a photo we can use; `code` tells which sentence to show. */
export class PhotoRefused extends Error {
  constructor(readonly code: RefusalCode) {
    super(`Photo refused: ${code}`);
    this.name = "PhotoRefused";
  }
}

/** 50 megapixels: above every phone's usual mode, below what decoding could exhaust. */
export const PIXEL_LIMIT = 50_000_000;

export interface PhotoFacts {
  format: PhotoFormat;
  /** Pixels, as it is seen (after the camera's rotation). */
  width: number;
  height: number;
}

/**
 * Reads format and size from the content, never from a name.
 * @throws PhotoRefused `format` (not JPEG, PNG, WebP or AVIF), `damaged`, `too_many_pixels`.
 */
export async function inspect(buffer: Buffer): Promise<PhotoFacts> {
  const format = formatOf(buffer);
  if (!format) throw new PhotoRefused("format");
  const metadata = await sharp(buffer, { limitInputPixels: false }).metadata().catch(() => null);
  if (!metadata?.width || !metadata.height) throw new PhotoRefused("damaged");
  if (metadata.width * metadata.height > PIXEL_LIMIT) throw new PhotoRefused("too_many_pixels");
  const lying = (metadata.orientation ?? 1) >= 5;
  return {
    format,
    width: lying ? metadata.height : metadata.width,
    height: lying ? metadata.width : metadata.height,
  };
}

function formatOf(buffer: Buffer): PhotoFormat | null {
  const ascii = (from: number, to: number): string => buffer.toString("latin1", from, to);
  if (buffer.length < 16) return null;
  if (ascii(0, 3) === "\xff\xd8\xff") return "jpeg";
  if (ascii(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return "webp";
  if (ascii(4, 8) === "ftyp" && ["avif", "avis"].includes(ascii(8, 12))) return "avif";
  return null;
}
