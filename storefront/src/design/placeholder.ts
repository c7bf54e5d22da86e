import "server-only";
import { thumbHashToRGBA } from "thumbhash";

/** A two-colour gradient in the colours of a picture, from its ThumbHash (base64); undefined when that is broken. */
export function placeholderGradient(thumbhash: string): string | undefined {
  try {
    const { w, h, rgba } = thumbHashToRGBA(Buffer.from(thumbhash, "base64"));
    return `linear-gradient(${average(rgba, w, 0, h / 2)},${average(rgba, w, h / 2, h)})`;
  } catch {
    return undefined;
  }
}

function average(rgba: Uint8Array, width: number, fromRow: number, toRow: number): string {
  const sum = [0, 0, 0];
  const start = Math.floor(fromRow) * width * 4;
  const end = Math.floor(toRow) * width * 4;
  for (let i = start; i < end; i += 4) for (const channel of [0, 1, 2]) sum[channel]! += rgba[i + channel]!;
  const pixels = Math.max(1, (end - start) / 4);
  return `rgb(${sum.map((one) => Math.round(one / pixels)).join(" ")})`;
}
