import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { stillLife } from "../samples/still-life";
import { inspect } from "./index";

describe("inspect", () => {
  it("tells format, size, colours and turn of a photo from its content", async () => {
    const lying = await stillLife().resize(400, 300).withMetadata({ orientation: 8 }).jpeg().toBuffer();
    expect(await inspect(lying)).toEqual({ format: "jpeg", bytes: lying.length, width: 300, height: 400, shortEdge: 300, orientation: 8, colourSpace: "srgb" });
    const grey = await stillLife().resize(400, 300).toColourspace("b-w").png().toBuffer();
    expect(await inspect(grey)).toMatchObject({ format: "png", width: 400, orientation: 1, colourSpace: "b-w" });
    const press = await stillLife().resize(400, 300).toColourspace("cmyk").jpeg().toBuffer();
    expect(await inspect(press)).toMatchObject({ format: "jpeg", colourSpace: "cmyk" });
  });

  it("takes WebP and AVIF", async () => {
    const small = stillLife().resize(300, 300);
    expect(await inspect(await small.clone().webp({ lossless: true }).toBuffer())).toMatchObject({ format: "webp", shortEdge: 300 });
    expect(await inspect(await small.clone().avif({ effort: 0 }).toBuffer())).toMatchObject({ format: "avif", shortEdge: 300 });
  });

  it("takes the largest and the smallest allowed photo", async () => {
    const blank = (width: number, height: number): Promise<Buffer> => sharp({ create: { width, height, channels: 3, background: "#999" } }).png({ compressionLevel: 1 }).toBuffer();
    expect(await inspect(await blank(10_000, 200))).toMatchObject({ shortEdge: 200 });
    await expect(inspect(await blank(10_000, 199))).rejects.toMatchObject({ code: "too_small" });
  });
});
