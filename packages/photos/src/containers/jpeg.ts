import { PhotoRefused } from "../refusal";

/** Progressive JPEGs have about ten; thousands would make decoding endless. */
const MOST_SCANS = 100;

const [RESTART_FIRST, START, END, SCAN, TEMPORARY] = [0xd0, 0xd8, 0xd9, 0xda, 0x01];

/** Each block of 8 x 8 pixels costs a bit or more: a smaller file can't hold the pixels it claims. */
export const MOST_JPEG_PIXELS_A_BYTE = 512;

/**
 * Walks a JPEG's segments to its end marker. What follows it, a moving picture on many phones, is let be.
 * @throws PhotoRefused `truncated`, `damaged`
 */
export function checkJpeg(bytes: Buffer): void {
  let [at, scans] = [2, 0];
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) throw new PhotoRefused("damaged");
    while (bytes[at] === 0xff) at += 1;
    if (at === bytes.length) throw new PhotoRefused("truncated");
    const marker = bytes[at] ?? 0;
    at += 1;
    if (marker === END) break;
    if (marker === START || marker === 0) throw new PhotoRefused("damaged");
    if (marker === TEMPORARY || (marker >= RESTART_FIRST && marker < START)) continue;
    if (at + 2 > bytes.length) throw new PhotoRefused("truncated");
    at += bytes.readUInt16BE(at);
    if (marker === SCAN) {
      scans += 1;
      if (scans > MOST_SCANS) throw new PhotoRefused("damaged");
      at = endOfScan(bytes, at);
    }
  }
  if (at > bytes.length || bytes[at - 1] !== END) throw new PhotoRefused("truncated");
  if (scans === 0) throw new PhotoRefused("damaged");
}

/** Where the first marker after compressed pixels stands. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < RESTART_FIRST || next >= START)) return at;
  }
  throw new PhotoRefused("truncated");
}
