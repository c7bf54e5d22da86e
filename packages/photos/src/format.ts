import { PhotoRefused } from "./refusal";

export type PhotoFormat = "jpeg" | "png" | "webp" | "avif";

/** First bytes, as Latin-1, of pictures that aren't taken. */
const OTHER_PICTURES = [
  "GIF8",
  "BM",
  "II*\0",
  "MM\0*",
  "II+\0",
  "MM\0+",
  "\0\0\x01\0",
  "8BPS",
  "\xff\x0a",
  "\0\0\0\x0cJXL ",
  "\0\0\0\x0cjP  ",
];
/** Brands of HEVC pictures in the container that AVIF uses too; libvips as sharp ships it has no decoder of HEVC. */
const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];
/** Where an SVG's root element must begin, in bytes: comments and a document type may come first. */
const SVG_WITHIN = 4096;

const latin = (bytes: Buffer, from: number, to: number): string => bytes.toString("latin1", from, to);

/**
 * The format that a file's first bytes claim.
 * @throws PhotoRefused `not_an_image`, `unsupported_format`, `heic_not_supported`, `animated`
 */
export function formatOf(bytes: Buffer): PhotoFormat {
  const start = latin(bytes, 0, 16);
  if (start.startsWith("\xff\xd8\xff")) return "jpeg";
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (start.startsWith("RIFF") && start.slice(8, 12) === "WEBP") return "webp";
  if (start.slice(4, 8) === "ftyp") return avifOf(bytes);
  if (OTHER_PICTURES.some((first) => start.startsWith(first)) || isSvg(bytes)) throw new PhotoRefused("unsupported_format");
  throw new PhotoRefused("not_an_image");
}

function avifOf(bytes: Buffer): "avif" {
  const end = Math.min(bytes.length, bytes.readUInt32BE(0), 256);
  const brands = [latin(bytes, 8, 12), ...Array.from({ length: Math.max(0, Math.floor((end - 16) / 4)) }, (_, at) => latin(bytes, 16 + 4 * at, 20 + 4 * at))];
  if (brands[0] === "avis") throw new PhotoRefused("animated");
  if (brands.includes("avif")) return "avif";
  // Films have this container too.
  throw new PhotoRefused(brands.some((brand) => HEIC_BRANDS.includes(brand)) ? "heic_not_supported" : "not_an_image");
}

function isSvg(bytes: Buffer): boolean {
  return /^(\xef\xbb\xbf)?\s*<(\?xml|!--|!doctype svg|svg)/i.test(latin(bytes, 0, 64)) && /<svg[\s>]/i.test(latin(bytes, 0, SVG_WITHIN));
}
