import sharp, { type Sharp } from "sharp";
import { rgbaToThumbHash } from "thumbhash";
import { inspect, PIXEL_LIMIT, PhotoRefused } from "./inspect";

export const WIDTHS = [320, 640, 960, 1280] as const;
export const FORMATS = ["avif", "webp", "jpeg"] as const;
export type DerivedFormat = (typeof FORMATS)[number];

export interface DerivedFile {
  format: DerivedFormat;
  /** Pixels. */
  width: number;
  height: number;
  data: Buffer;
}

export interface Derived {
  /** Size of the original as it is seen, in pixels. */
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
 * @param options.widths wished widths in pixels; when the original is narrower than all, its own width is made.
 * @param options.quick a third of the time for AVIF files about a tenth larger.
 * @throws PhotoRefused as `inspect` does, and `damaged` when the pixels can't be read.
 */
export async function derive(buffer: Buffer, options: { widths?: readonly number[]; quick?: boolean } = {}): Promise<Derived> {
  const facts = await inspect(buffer);
  const wished = options.widths ?? WIDTHS;
  const fitting = [...wished].filter((width) => width <= facts.width).sort((a, b) => b - a);
  const widths = fitting.length > 0 ? fitting : [facts.width];
  const largest = await upright(buffer, widths[0] ?? facts.width);

  const files: DerivedFile[] = [];
  for (const width of widths) {
    const pixels = width === largest.info.width ? largest : await shrink(largest, width);
    const { height } = pixels.info;
    const encoded = await Promise.all(FORMATS.map(async (format) => ({ format, width, height, data: await encode(pixels, format, options.quick ?? false) })));
    files.push(...encoded);
  }
  return { width: facts.width, height: facts.height, ...(await impression(largest)), files };
}

async function upright(buffer: Buffer, width: number): Promise<Pixels> {
  const { data, info } = await sharp(buffer, { limitInputPixels: PIXEL_LIMIT, failOn: "error" })
    .autoOrient()
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
