import { PhotoRefused } from "../refusal";

const MOST_CHUNKS = 1_000;

/**
 * Walks a WebP's chunks.
 * @throws PhotoRefused `truncated`, `animated`, `damaged`
 */
export function checkWebp(bytes: Buffer): void {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) throw new PhotoRefused("truncated");
  let chunks = 0;
  for (let at = 12; at + 8 <= end; ) {
    const type = bytes.toString("latin1", at, at + 4);
    if (type === "ANIM" || type === "ANMF") throw new PhotoRefused("animated");
    const size = bytes.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
    chunks += 1;
    if (chunks > MOST_CHUNKS || at > end + 1) throw new PhotoRefused("damaged");
  }
  if (chunks === 0) throw new PhotoRefused("truncated");
}
