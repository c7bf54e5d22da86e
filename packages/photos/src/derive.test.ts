import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { derive } from "./index";

function scene(width: number, height: number): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#a03020"/><circle cx="${width / 3}" cy="${height / 2}" r="${width / 5}" fill="#f0e0c0"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: "#ffffff" });
}

const withPlace = (width: number, height: number): Promise<Buffer> =>
  scene(width, height)
    .withExif({ IFD0: { Artist: "Planted Name", Make: "Phone" }, IFD3: { GPSLatitudeRef: "S", GPSLatitude: "7/1 19/1 0/1" } })
    .jpeg()
    .toBuffer();

describe("derive", () => {
  it("makes each width in three formats and tells size and colour", async () => {
    const derived = await derive(await scene(1500, 1200).png().toBuffer());
    expect(derived).toMatchObject({ width: 1500, height: 1200 });
    expect(derived.files.map((file) => `${file.width} ${file.format}`)).toHaveLength(12);
    expect(derived.dominant).toMatch(/^#[9a][0-9a-f][23][0-9a-f][12][0-9a-f]$/);
    expect(Buffer.from(derived.thumbhash, "base64").length).toBeGreaterThan(10);
    for (const file of derived.files) {
      const read = await sharp(file.data).metadata();
      expect([read.width, read.height]).toEqual([file.width, file.height]);
      expect(read.format).toBe(file.format === "avif" ? "heif" : file.format);
    }
  });

  it("keeps nothing of the camera's metadata", async () => {
    const original = await withPlace(700, 700);
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const { files } = await derive(original);
    for (const { data } of files) {
      const read = await sharp(data).metadata();
      expect([read.exif, read.xmp, read.iptc]).toEqual([undefined, undefined, undefined]);
      expect(data.includes("Planted Name")).toBe(false);
    }
  });

  it("turns a photo upright and never enlarges it", async () => {
    const lying = await scene(500, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const derived = await derive(lying);
    expect(derived).toMatchObject({ width: 300, height: 500 });
    expect(new Set(derived.files.map(({ width, height }) => `${width}x${height}`))).toEqual(new Set(["300x500"]));
  });

  it("puts a transparent picture on white", async () => {
    const clear = await sharp({ create: { width: 320, height: 320, channels: 4, background: "#00000000" } }).png().toBuffer();
    expect((await derive(clear)).dominant).toMatch(/^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/);
  });
});
