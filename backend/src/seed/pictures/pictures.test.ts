import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { PRODUCTS, type CatalogProduct } from "../catalog";
import { drawPackshot, pictureKey } from "./index";

const product = (form: CatalogProduct["look"]["form"]): CatalogProduct => {
  const found = PRODUCTS.find(({ look }) => look.form === form);
  if (!found) throw new Error(`No ${form} in the catalogue`);
  return found;
};

describe("packshots", () => {
  it("are the same picture every time, in the shop's format", async () => {
    const [first, second] = [await drawPackshot(product("jar"), "hero"), await drawPackshot(product("jar"), "hero")];
    expect(first.equals(second)).toBe(true);
    expect(await sharp(first).metadata()).toMatchObject({ format: "png", width: 960, height: 1200 });
  });

  it("differ between roles, and stand out from the backdrop", async () => {
    const hero = await drawPackshot(product("soap"), "hero");
    const closed = await drawPackshot(product("soap"), "closed");
    expect(hero.equals(closed)).toBe(false);
    const middle = await sharp(closed).extract({ left: 400, top: 700, width: 400, height: 400 }).stats();
    expect(Math.max(...middle.channels.map(({ stdev }) => stdev))).toBeGreaterThan(20);
  });

  it("are stored under names that tell nothing", () => {
    const key = pictureKey(product("jar"), "hero", "salt");
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(pictureKey(product("jar"), "hero", "another salt")).not.toBe(key);
    expect(new Set(PRODUCTS.map((each) => pictureKey(each, "hero", "salt"))).size).toBe(PRODUCTS.length);
  });
});
