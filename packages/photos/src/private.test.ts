import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { jpegSegment, withSegments } from "../samples/jpeg";
import { partsOf } from "../samples/parts";
import { PNG_SIGNATURE, pngChunk } from "../samples/png";
import { derive, type DerivedFile, type DerivedFormat } from "./index";

/** In every kind of metadata below. */
const SECRET = "Siti of Kampung Baru";
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="${SECRET}"/></rdf:RDF></x:xmpmeta>`;

/** What each format may consist of. */
const ALLOWED: Record<DerivedFormat, string[]> = { jpeg: [], webp: ["VP8 "], avif: ["item av01"] };

const ORANGE = { r: 220, g: 110, b: 40 };

/** A Display P3 photo that tells where it was taken, by whom and with what. */
const telling = (): Sharp =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: ORANGE } })
    .withIccProfile("p3")
    .withExif({ IFD0: { Artist: SECRET, Make: "Phone", Orientation: "6" }, IFD3: { GPSLatitudeRef: "S", GPSLatitude: "7/1 19/1 0/1" } })
    .withMetadata({ icc: "p3", orientation: 6 });

async function tellingJpeg(): Promise<Buffer> {
  const jpeg = await telling().jpeg({ quality: 100 }).toBuffer();
  const [xmp, iptc] = [Buffer.from(`http://ns.adobe.com/xap/1.0/\0${XMP}`), Buffer.from(`Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0${SECRET}`, "latin1")];
  return withSegments(jpeg, [jpegSegment(0xe1, xmp), jpegSegment(0xed, iptc), jpegSegment(0xfe, Buffer.from(SECRET))]);
}

async function tellingPng(): Promise<Buffer> {
  const png = await telling().png().toBuffer();
  const header = PNG_SIGNATURE.length + 25;
  const texts = [pngChunk("tEXt", Buffer.from(`Author\0${SECRET}`)), pngChunk("iTXt", Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`))];
  return Buffer.concat([png.subarray(0, header), ...texts, png.subarray(header)]);
}

const tellingWebp = (): Promise<Buffer> => telling().withXmp(XMP).webp({ quality: 100 }).toBuffer();
const tellingAvif = (): Promise<Buffer> => telling().withXmp(XMP).avif({ quality: 90, effort: 0 }).toBuffer();

const metadataOf = async (bytes: Buffer): Promise<string[]> => {
  const { exif, xmp, icc, iptc } = await sharp(bytes).metadata();
  return Object.entries({ exif, xmp, icc, iptc }).flatMap(([name, value]) => (value ? [name] : []));
};

const colourOf = async ({ data }: DerivedFile): Promise<number[]> => (await sharp(data).stats()).channels.map(({ mean }) => Math.round(mean));

describe.each([
  ["JPEG", tellingJpeg],
  ["PNG", tellingPng],
  ["WebP", tellingWebp],
  ["AVIF", tellingAvif],
])("what is derived from a %s", (_, make) => {
  it("tells nothing that its metadata told, and keeps its colours and its upright", async () => {
    const photo = await make();
    expect(await metadataOf(photo)).toEqual(expect.arrayContaining(["exif", "xmp", "icc"]));
    const derived = await derive(photo, { quick: true });
    expect(derived).toMatchObject({ width: 300, height: 400 });
    expect(derived.files.map(({ format }) => format).sort()).toEqual(["avif", "jpeg", "webp"]);
    for (const file of derived.files) {
      expect(partsOf(file.format, file.data)).toEqual(ALLOWED[file.format]);
      expect(await metadataOf(file.data)).toEqual([]);
      expect(file.data.includes(SECRET)).toBe(false);
      const wished = [ORANGE.r, ORANGE.g, ORANGE.b];
      for (const [channel, value] of (await colourOf(file)).entries()) expect(Math.abs(value - wished[channel]!)).toBeLessThanOrEqual(4);
    }
  });
});

describe("the parts of a file", () => {
  it("are found where they are", async () => {
    expect(partsOf("jpeg", await tellingJpeg())).toEqual(expect.arrayContaining(["APP1", "APP2", "APP13", "COM"]));
    expect(partsOf("webp", await tellingWebp())).toEqual(expect.arrayContaining(["EXIF", "XMP ", "ICCP"]));
    expect(partsOf("avif", await tellingAvif())).toEqual(expect.arrayContaining(["item Exif", "item mime", "colr rICC"]));
  });

  it("hold other values in Display P3, which must be converted", async () => {
    const { channels } = await sharp(await tellingJpeg(), { ignoreIcc: true }).stats();
    expect(channels.map(({ mean }) => Math.round(mean))).not.toEqual([ORANGE.r, ORANGE.g, ORANGE.b]);
  });
});
