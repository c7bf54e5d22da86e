import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { PRODUCTS } from "../catalog";
import { altOf } from "./alt";
import { originalsOf, pictureKey, readOriginal } from "./originals";

const all = PRODUCTS.flatMap(originalsOf);

describe("the catalogue's pictures", () => {
  it("show every product first, its packaging closed and open last", () => {
    for (const product of PRODUCTS) {
      const roles = originalsOf(product).map(({ role }) => role);
      expect(roles[0], product.handle).toBe("hero");
      expect(roles.slice(-2), product.handle).toEqual(["closed", "open"]);
    }
  });

  it("are upright four by five, wide enough for the page, and carry no metadata", async () => {
    for (const original of all) {
      const { format, width, height, exif, xmp } = await sharp(original.file).metadata();
      expect({ format, exif, xmp }).toEqual({ format: "jpeg", exif: undefined, xmp: undefined });
      expect(width, original.file).toBeGreaterThanOrEqual(640);
      expect(Math.abs(width / height - 0.8)).toBeLessThan(0.01);
    }
  });

  it("say what they show, differently for each picture, in both languages", () => {
    for (const product of PRODUCTS) {
      for (const language of ["id", "en"] as const) {
        const texts = originalsOf(product).map(({ role }) => altOf(product, role)[language]);
        expect(new Set(texts).size, product.handle).toBe(texts.length);
        expect(texts.every((text) => text.length > 10 && text.length < 160), texts.join("; ")).toBe(true);
      }
    }
  });

  it("are stored under names that tell nothing and change with the picture", async () => {
    const [one, two] = all;
    if (!one || !two) throw new Error("No pictures");
    const bytes = await readOriginal(one);
    const key = pictureKey(one, bytes, "salt");
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set([key, pictureKey(one, bytes, "another salt"), pictureKey(one, await readOriginal(two), "salt"), pictureKey(two, bytes, "salt")]).size).toBe(4);
  });
});
