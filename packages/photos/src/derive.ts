import sharp, { type Sharp } from "sharp";
import { rgbaToThumbHash } from "thumbhash";
import { inspectBytes, PHOTO_LIMITS, readPhoto, type PhotoInput } from "./inspect";
import { PhotoRefused } from "./refusal";

export const WIDTHS = [320, 640, 960, 1280] as const;
export const FORMATS = ["avif", "webp", "jpeg"] as const;
export type DerivedFormat = (typeof FORMATS)[number];

/** Degrees clockwise. */
export type Rotation = 0 | 90 | 180 | 270;

export interface DeriveOptions {
  /** Wished widths in pixels; when the photo is narrower than all, its own width is made. */
  widths?: readonly number[];
  /** A third of the time for AVIF files about a tenth larger. */
  quick?: boolean;
  /** A turn that somebody asked for, after the camera's own. */
  rotate?: Rotation;
}

export interface DerivedFile {
  format: DerivedFormat;
  /** Pixels. */
  width: number;
  height: number;
  data: Buffer;
}

export interface Derived {
  /** Size of the original as it is shown, in pixels. */
  width: number;
  height: number;
  /** ThumbHash, base64. */
  thumbhash: string;
  /** The dominant colour, `#rrggbb`. */
  dominant: string;
  files: DerivedFile[];
}

interface Pixels {
  data: Buffer;
  info: { width: number; height: number; channels: 3 };
}

/**
 * Makes the files a page needs from one photo: each width up to the original's own, in AVIF, WebP and JPEG,
 * in sRGB, upright, on white where it was transparent and without any metadata.
 * @throws PhotoRefused as `inspect` does, and `damaged` when the pixels can't be read.
 */
export async function derive(photo: PhotoInput, { widths = WIDTHS, quick = false, rotate = 0 }: DeriveOptions = {}): Promise<Derived> {
  const bytes = await readPhoto(photo);
  const facts = await inspectBytes(bytes);
  const [width, height] = rotate % 180 === 0 ? [facts.width, facts.height] : [facts.height, facts.width];
  const fitting = widths.filter((wished) => wished <= width).sort((a, b) => b - a);
  const [widest = width, ...narrower] = fitting;
  const largest = await upright(bytes, widest, rotate);

  const files: DerivedFile[] = [];
  for (const made of [widest, ...narrower]) {
    const pixels = made === largest.info.width ? largest : await shrink(largest, made);
    const size = { width: made, height: pixels.info.height };
    files.push(...(await Promise.all(FORMATS.map(async (format) => ({ format, ...size, data: await encode(pixels, format, quick) })))));
  }
  return { width, height, ...(await impression(largest)), files };
}

async function upright(bytes: Buffer, width: number, rotate: Rotation): Promise<Pixels> {
  const { data, info } = await sharp(bytes, { limitInputPixels: PHOTO_LIMITS.pixels, failOn: "error" })
    .autoOrient()
    .rotate(rotate)
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new PhotoRefused("damaged");
    });
  return { data, info: { width: info.width, height: info.height, channels: 3 } };
}

async function shrink(pixels: Pixels, width: number): Promise<Pixels> {
  const { data, info } = await read(pixels).resize({ width }).raw().toBuffer({ resolveWithObject: true });
  return { data, info: { width: info.width, height: info.height, channels: 3 } };
}

function read({ data, info }: Pixels): Sharp {
  return sharp(data, { raw: info });
}

function encode(pixels: Pixels, format: DerivedFormat, quick: boolean): Promise<Buffer> {
  const image = read(pixels);
  if (format === "avif") return image.avif({ quality: 54, effort: quick ? 0 : 1, chromaSubsampling: "4:2:0" }).toBuffer();
  if (format === "webp") return image.webp({ quality: 78, effort: 2 }).toBuffer();
  return image.jpeg({ quality: 78, progressive: true, optimiseCoding: true }).toBuffer();
}

/** What stands in for the photo until it has loaded. */
async function impression(pixels: Pixels): Promise<Pick<Derived, "thumbhash" | "dominant">> {
  const small = await read(pixels)
    .resize(100, 100, { fit: "inside" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { dominant } = await sharp(small.data, { raw: { width: small.info.width, height: small.info.height, channels: 4 } }).stats();
  const hash = rgbaToThumbHash(small.info.width, small.info.height, small.data);
  const hex = [dominant.r, dominant.g, dominant.b].map((channel) => channel.toString(16).padStart(2, "0")).join("");
  return { thumbhash: Buffer.from(hash).toString("base64"), dominant: `#${hex}` };
}
