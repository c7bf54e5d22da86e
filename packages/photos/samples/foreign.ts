import type { RefusalCode } from "../src/index";

/** What a browser must never get to see. */
export const PLANTED = "<html><script>PLANTED()</script></html> ";

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="400" height="400">${inside}</svg>`;

/** A TIFF of many pages of one black pixel. */
function tiff(pages: number): Buffer {
  const parts = [Buffer.from("II*\0\x08\0\0\0", "latin1")];
  for (let page = 0, at = 8; page < pages; page += 1, at += 66) {
    const entries = [[256, 1], [257, 1], [258, 8], [273, at], [279, 1]] as const;
    const directory = Buffer.alloc(66);
    directory.writeUInt16LE(entries.length);
    entries.forEach(([tag, value], index) => {
      const entry = 2 + 12 * index;
      directory.writeUInt16LE(tag, entry);
      directory.writeUInt16LE(4, entry + 2);
      directory.writeUInt32LE(1, entry + 4);
      directory.writeUInt32LE(value, entry + 8);
    });
    directory.writeUInt32LE(page + 1 < pages ? at + 66 : 0, 62);
    parts.push(directory);
  }
  return Buffer.concat(parts);
}

/** Little-endian numbers of two or four bytes: `[size, value]`. */
const numbers = (...values: readonly (readonly [2 | 4, number])[]): Buffer =>
  Buffer.concat(
    values.map(([size, value]) => {
      const written = Buffer.alloc(size);
      written.writeUIntLE(value, 0, size);
      return written;
    }),
  );

/** Windows bitmap of 2 x 2 white pixels. */
const bitmap = Buffer.concat([
  Buffer.from("BM"),
  numbers([4, 70], [4, 0], [4, 54], [4, 40], [4, 2], [4, 2], [2, 1], [2, 24], [4, 0], [4, 16], [4, 2835], [4, 2835], [4, 0], [4, 0]),
  Buffer.alloc(16, 0xff),
]);

const box = (type: string, data: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length + 8);
  return Buffer.concat([size, Buffer.from(type), data]);
};

const text = (name: string, content: string, outcome: RefusalCode) => ({ name, bytes: Buffer.from(content, "latin1"), outcome });

/** Files of other kinds, whatever they are called. */
export const FOREIGN: readonly { name: string; bytes: Buffer; outcome: RefusalCode }[] = [
  text("nothing", "", "not_an_image"),
  text("one byte", "\xff", "not_an_image"),
  text("JPEG's first three bytes", "\xff\xd8\xff", "truncated"),
  text("PNG's first eight bytes", "\x89PNG\r\n\x1a\n", "truncated"),
  text("WebP's first twelve bytes", "RIFF\xff\xff\xff\xffWEBP", "truncated"),
  text("SVG with a script", svg("<script>alert(1)</script>"), "unsupported_format"),
  text("SVG with outside pictures", `<?xml version="1.0"?>${svg('<image xlink:href="file:///etc/passwd" width="9" height="9"/><image xlink:href="http://127.0.0.1/"/>')}`, "unsupported_format"),
  text("SVG with entities that multiply", `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${svg("<text>&b;</text>")}`, "unsupported_format"),
  text("page", `<!doctype html>${PLANTED}`, "not_an_image"),
  text("page with an SVG", `<!doctype html><body>${svg("")}</body>`, "not_an_image"),
  text("PDF", "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF", "not_an_image"),
  text("archive", `PK\x03\x04\x14${"\0".repeat(25)}a.txtPK\x05\x06${"\0".repeat(18)}`, "not_an_image"),
  text("drawing commands for ImageMagick", "push graphic-context\nviewbox 0 0 640 480\nfill 'url(https://127.0.0.1/x.jpg\"|id\")'\npop graphic-context", "not_an_image"),
  text("script for ImageMagick", '<?xml version="1.0"?><image><read filename="/etc/passwd"/><write filename="/tmp/x.png"/></image>', "not_an_image"),
  text("PostScript", "%!PS-Adobe-3.0\n(%pipe%id) (r) file", "not_an_image"),
  text("program", `\x7fELF\x02\x01\x01${"\0".repeat(60)}`, "not_an_image"),
  { name: "TIFF of 5,000 pages", bytes: tiff(5000), outcome: "unsupported_format" },
  { name: "Windows bitmap", bytes: bitmap, outcome: "unsupported_format" },
  { name: "icon", bytes: Buffer.from([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 24, 0, ...Buffer.alloc(40)]), outcome: "unsupported_format" },
  { name: "HEIC", bytes: Buffer.concat([box("ftyp", Buffer.from("heic\0\0\0\0mif1heic")), box("meta", Buffer.alloc(200))]), outcome: "heic_not_supported" },
  { name: "film", bytes: Buffer.concat([box("ftyp", Buffer.from("isom\0\0\x02\0isomiso2avc1mp41")), box("moov", Buffer.alloc(200))]), outcome: "not_an_image" },
];
