import type { DerivedFormat } from "../src/index";

/** What a file consists of besides compressed pixels: names of JPEG segments, WebP chunks, AVIF items and colour boxes. Written apart from the code that reads photos. */
export function partsOf(format: DerivedFormat, bytes: Buffer): string[] {
  return { jpeg: jpegParts, webp: webpParts, avif: avifParts }[format](bytes);
}

function jpegParts(bytes: Buffer): string[] {
  const parts: string[] = [];
  for (let at = 2; bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2)) {
    const code = bytes[at + 1] ?? 0;
    if (code === 0xfe) parts.push("COM");
    if (code >= 0xe0 && code <= 0xef) parts.push(`APP${code - 0xe0}`);
  }
  return parts;
}

function webpParts(bytes: Buffer): string[] {
  const parts: string[] = [];
  for (let at = 12; at + 8 <= bytes.length; at += 8 + Math.ceil(bytes.readUInt32LE(at + 4) / 2) * 2) parts.push(bytes.toString("latin1", at, at + 4));
  return parts;
}

/** Boxes that hold boxes, with the bytes before the first. */
const HOLDERS: Readonly<Record<string, number>> = { meta: 4, iinf: 6, iprp: 0, ipco: 0 };

function avifParts(bytes: Buffer): string[] {
  const parts: string[] = [];
  const walk = (from: number, to: number): void => {
    for (let at = from; at + 8 <= to; ) {
      const [size, type] = [bytes.readUInt32BE(at), bytes.toString("latin1", at + 4, at + 8)];
      const end = size === 0 ? to : at + size;
      const skipped = HOLDERS[type];
      if (skipped !== undefined) walk(at + 8 + skipped, end);
      // Version 2: flags 4, id 2, protection 2, then the type of the item.
      if (type === "infe") parts.push(`item ${bytes.toString("latin1", at + 16, at + 20)}`);
      if (type === "colr") parts.push(`colr ${bytes.toString("latin1", at + 8, at + 12)}`);
      if (at === from && size < 8 && size !== 0) throw new Error("Not a box");
      at = Math.max(end, at + 8);
    }
  };
  walk(0, bytes.length);
  return parts;
}
