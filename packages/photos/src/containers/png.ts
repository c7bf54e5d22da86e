import { crc32 } from "node:zlib";
import { PhotoRefused } from "../refusal";

/** Encoders write the pixels in a few thousand at most. */
const MOST_CHUNKS = 50_000;

/**
 * Walks a PNG's chunks to the last and compares their checksums.
 * @throws PhotoRefused `truncated`, `damaged`, `animated`
 */
export function checkPng(bytes: Buffer): void {
  let [at, chunks, hasPixels] = [8, 0, false];
  for (;;) {
    if (at + 12 > bytes.length) throw new PhotoRefused("truncated");
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const end = at + 8 + size;
    if (end + 4 > bytes.length) throw new PhotoRefused("truncated");
    chunks += 1;
    if ((chunks === 1) !== (type === "IHDR") || chunks > MOST_CHUNKS || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) throw new PhotoRefused("damaged");
    if (type === "acTL") throw new PhotoRefused("animated");
    hasPixels ||= type === "IDAT";
    if (type === "IEND") break;
    at = end + 4;
  }
  if (!hasPixels) throw new PhotoRefused("damaged");
}
