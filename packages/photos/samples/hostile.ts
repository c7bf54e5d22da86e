import { deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import type { RefusalCode } from "../src/index";
import { findSegment, jpegSegment, withClaimedSize, withSegments } from "./jpeg";
import { blackPng, pngChunk } from "./png";
import { randomFrom } from "./random";
import { FOREIGN, PLANTED } from "./foreign";

/** A file that no photo should be, made here. */
export interface Hostile {
  readonly name: string;
  readonly bytes: Buffer;
  /** How it is refused; `harmless`: it holds a real photo, and nothing of `PLANTED` may be in what is derived. */
  readonly outcome: RefusalCode | "harmless";
}

/** A real photo of 400 x 300 pixels to hide things in. */
function scene() {
  const random = randomFrom(7);
  const pixels = Buffer.from(Uint8Array.from({ length: 400 * 300 * 3 }, (_, at) => 90 + 60 * Math.sin(at / 900) + 20 * random()));
  return sharp(pixels, { raw: { width: 400, height: 300, channels: 3 } });
}

const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));

async function jpegs(): Promise<Hostile[]> {
  const [jpeg, progressive] = await Promise.all([scene().jpeg().toBuffer(), scene().jpeg({ progressive: true }).toBuffer()]);
  const random = randomFrom(3);
  const noise = Buffer.from(Uint8Array.from({ length: 100_000 }, () => 256 * random()));
  const giant = (start: string): Buffer => jpegSegment(start === "ICC_PROFILE\0" ? 0xe2 : 0xe1, Buffer.concat([Buffer.from(start), Buffer.alloc(60_000, PLANTED)]));
  const segments = ["Exif\0\0", "http://ns.adobe.com/xap/1.0/\0", "http://ns.adobe.com/xmp/extension/\0", "ICC_PROFILE\0"].flatMap((start) => Array.from({ length: 40 }, () => giant(start)));
  const [scan, end] = [findSegment(progressive, (code) => code === 0xda), progressive.length - 2];
  return [
    { name: "truncated JPEG", bytes: half(jpeg), outcome: "truncated" },
    { name: "JPEG cut within its header", bytes: jpeg.subarray(0, 100), outcome: "truncated" },
    { name: "noise behind JPEG's first bytes", bytes: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), noise]), outcome: "damaged" },
    { name: "JPEG without pixels", bytes: Buffer.from([0xff, 0xd8, 0xff, 0xd9, ...Buffer.alloc(20)]), outcome: "damaged" },
    { name: "JPEG that claims 65,000 x 65,000 pixels", bytes: withClaimedSize(jpeg, 65_000, 65_000), outcome: "too_many_pixels" },
    { name: "JPEG that claims 7,000 x 7,000 pixels", bytes: withClaimedSize(jpeg, 7_000, 7_000), outcome: "damaged" },
    { name: "JPEG that claims no height", bytes: withClaimedSize(jpeg, 400, 0), outcome: "damaged" },
    { name: "JPEG of thousands of scans", bytes: Buffer.concat([progressive.subarray(0, end), ...Array.from({ length: 3_000 }, () => progressive.subarray(scan, scan + 200)), progressive.subarray(end)]), outcome: "damaged" },
    { name: "JPEG with 10 MB of EXIF, XMP and ICC", bytes: withSegments(jpeg, segments), outcome: "harmless" },
    { name: "JPEG whose EXIF points to itself", bytes: withSegments(jpeg, [jpegSegment(0xe1, Buffer.from("Exif\0\0II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0", "latin1"))]), outcome: "harmless" },
    { name: "page in a JPEG's comment", bytes: withSegments(jpeg, [jpegSegment(0xfe, Buffer.from(PLANTED))]), outcome: "harmless" },
    { name: "archive behind a JPEG", bytes: Buffer.concat([jpeg, gzipSync(PLANTED), Buffer.from(PLANTED)]), outcome: "harmless" },
  ];
}

async function pngs(): Promise<Hostile[]> {
  const png = await scene().png().toBuffer();
  const corrupt = Buffer.from(png);
  corrupt[png.indexOf("IDAT") + 40]! ^= 0xff;
  const text = (type: string, head: string, data: Buffer): Buffer => pngChunk(type, Buffer.concat([Buffer.from(head, "latin1"), data]));
  const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024, PLANTED));
  return [
    { name: "PNG that claims 100,000 x 100,000 pixels", bytes: blackPng(100_000, 100_000, { pixels: deflateSync(Buffer.alloc(1000)) }), outcome: "too_many_pixels" },
    { name: "PNG of 400 megapixels in 50 KB", bytes: blackPng(20_000, 20_000), outcome: "too_many_pixels" },
    { name: "PNG with too few rows", bytes: blackPng(6_000, 6_000, { pixels: deflateSync(Buffer.alloc(5000)) }), outcome: "damaged" },
    { name: "PNG with 64 MB for 300 x 300 pixels", bytes: blackPng(300, 300, { pixels: deflateSync(Buffer.alloc(64 * 1024 * 1024)) }), outcome: "harmless" },
    { name: "PNG without size", bytes: blackPng(0, 0, { pixels: deflateSync(Buffer.alloc(10)) }), outcome: "damaged" },
    { name: "PNG of one pixel", bytes: blackPng(1, 1), outcome: "too_small" },
    { name: "PNG of 30,000 x 1 pixels", bytes: blackPng(30_000, 1), outcome: "too_small" },
    { name: "truncated PNG", bytes: half(png), outcome: "truncated" },
    { name: "PNG with a wrong checksum", bytes: corrupt, outcome: "damaged" },
    { name: "PNG whose pixels aren't compressed rows", bytes: blackPng(400, 400, { pixels: Buffer.alloc(4000, 0xa5) }), outcome: "damaged" },
    { name: "PNG with a text that unpacks to 64 MB", bytes: blackPng(300, 300, { extra: [text("zTXt", "Comment\0\0", bomb)] }), outcome: "harmless" },
    { name: "PNG with a profile that unpacks to 64 MB", bytes: blackPng(300, 300, { extra: [text("iCCP", "icc\0\0", bomb)] }), outcome: "harmless" },
    { name: "PNG with a page in its text", bytes: blackPng(300, 300, { extra: [text("tEXt", "Comment\0", Buffer.from(PLANTED))] }), outcome: "harmless" },
    { name: "PNG of 60,000 chunks", bytes: blackPng(300, 300, { extra: Array.from({ length: 60_000 }, () => text("tEXt", "a\0", Buffer.alloc(0))) }), outcome: "damaged" },
    { name: "animated PNG", bytes: blackPng(300, 300, { extra: [pngChunk("acTL", Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))] }), outcome: "animated" },
  ];
}

async function others(): Promise<Hostile[]> {
  const [webp, avif] = await Promise.all([scene().webp().toBuffer(), scene().avif({ effort: 0 }).toBuffer()]);
  const frames = sharp(Buffer.alloc(300 * 600 * 3, 1).fill(200, 300 * 300 * 3), { raw: { width: 300, height: 600, channels: 3, pageHeight: 300 } });
  const wrongSize = Buffer.from(webp);
  wrongSize.writeUInt32LE(0x3fff3fff, webp.indexOf("VP8 ") + 14);
  return [
    { name: "truncated WebP", bytes: half(webp), outcome: "truncated" },
    { name: "WebP that claims 16,383 x 16,383 pixels", bytes: wrongSize, outcome: "too_many_pixels" },
    { name: "animated WebP", bytes: await frames.clone().webp({ loop: 0, delay: [100, 100] }).toBuffer(), outcome: "animated" },
    { name: "truncated AVIF", bytes: half(avif), outcome: "truncated" },
    { name: "AVIF whose pixels are missing", bytes: Buffer.concat([avif.subarray(0, avif.indexOf("mdat") + 4), Buffer.alloc(avif.length - avif.indexOf("mdat") - 4)]), outcome: "damaged" },
    { name: "animated GIF", bytes: await frames.clone().gif({ delay: [100, 100] }).toBuffer(), outcome: "unsupported_format" },
    { name: "file of 26 MB", bytes: Buffer.concat([await scene().jpeg().toBuffer(), Buffer.alloc(26 * 1024 * 1024)]), outcome: "too_large" },
  ];
}

/** All of them, the same each time. */
export async function hostileFiles(): Promise<Hostile[]> {
  return [...FOREIGN, ...(await Promise.all([jpegs(), pngs(), others()])).flat()];
}
