/** One segment of a JPEG: marker 0xff`code`, size, data of at most 65,533 bytes. */
export function jpegSegment(code: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A JPEG with more segments right behind its start. */
export function withSegments(jpeg: Buffer, segments: readonly Buffer[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

/** Where the segment of a marker begins (its 0xff). */
export function findSegment(jpeg: Buffer, isWanted: (code: number) => boolean): number {
  let at = 2;
  while (at + 4 < jpeg.length) {
    if (isWanted(jpeg[at + 1] ?? 0)) return at;
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  throw new Error("No such segment");
}

/** The same JPEG with another size written in its frame header. */
export function withClaimedSize(jpeg: Buffer, width: number, height: number): Buffer {
  const claimed = Buffer.from(jpeg);
  const frame = findSegment(jpeg, (code) => code >= 0xc0 && code <= 0xc2);
  claimed.writeUInt16BE(height, frame + 5);
  claimed.writeUInt16BE(width, frame + 7);
  return claimed;
}
