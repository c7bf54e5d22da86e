import { PhotoRefused } from "../refusal";

const MOST_BOXES = 1_000;
/** In place of a size: the box reaches to the file's end, or its size follows in 64 bits. */
const [TO_THE_END, LARGE] = [0, 1];

/**
 * Walks an AVIF's outermost boxes.
 * @throws PhotoRefused `truncated`, `animated`, `damaged`
 */
export function checkAvif(bytes: Buffer): void {
  const types = new Set<string>();
  for (let [at, boxes] = [0, 0]; at < bytes.length; boxes += 1) {
    if (at + 16 > bytes.length) throw new PhotoRefused("truncated");
    const size = bytes.readUInt32BE(at);
    types.add(bytes.toString("latin1", at + 4, at + 8));
    if (boxes > MOST_BOXES || (size > LARGE && size < 8)) throw new PhotoRefused("damaged");
    if (size === TO_THE_END) break;
    at += size === LARGE ? Math.max(16, Number(bytes.readBigUInt64BE(at + 8))) : size;
    if (at > bytes.length) throw new PhotoRefused("truncated");
  }
  if (types.has("moov")) throw new PhotoRefused("animated");
  if (!types.has("meta")) throw new PhotoRefused("damaged");
}
