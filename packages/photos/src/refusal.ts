/** Why a file isn't taken as a photo, in the order in which it is looked for. The storefront has a sentence for each that says what to do. */
export const REFUSAL_CODES = [
  /** More than `PHOTO_LIMITS.bytes`. */
  "too_large",
  /** No picture at all: a document, an archive, a page, noise, nothing. */
  "not_an_image",
  /** A picture of a kind that isn't taken: SVG, GIF, TIFF, BMP and the like. */
  "unsupported_format",
  /** What iPhones write unless told otherwise. Most phones turn it into JPEG when the form asks for JPEG. */
  "heic_not_supported",
  /** The end is missing: the transfer broke off. */
  "truncated",
  /** The content contradicts itself or can't be decoded. */
  "damaged",
  /** More than one picture in it. */
  "animated",
  /** More than `PHOTO_LIMITS.pixels`. */
  "too_many_pixels",
  /** The shorter edge has less than `PHOTO_LIMITS.shortEdge`. */
  "too_small",
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Thrown for every file that isn't a photo we can use; `code` tells which sentence to show. */
export class PhotoRefused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(`Photo refused: ${code}`);
    this.name = "PhotoRefused";
    this.code = code;
  }
}
