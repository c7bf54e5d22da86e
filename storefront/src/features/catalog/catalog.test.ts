import { describe, expect, it } from "vitest";
import { makerLine } from "./maker-line";
import { toProduct } from "./product";
import { stockWord } from "./stock";

const listing = {
  id: "pub_1",
  brand: { id: "b", handle: "rimba", name: "Rimba", story: { id: "" }, mark: { pattern: "kawung", palette: { ground: "#000", ink: "#fff", accent: "#999" }, seed: "r" } },
  center: { id: "c", handle: "sentra-x", name: "Sentra Kreasi Atensi, Jawa Timur", province: "Jawa Timur", story: { id: "" } },
  makers: [],
  packaging: null,
  photos: [],
  permits: null,
  details: { material: null, size: null, care: null },
};
const variant = (id: string, amount: number | null, stock: number) => ({ id, title: id, manage_inventory: true, inventory_quantity: stock, calculated_price: { calculated_amount: amount } });

describe("toProduct", () => {
  it("takes the lowest price and adds up the stock", () => {
    const product = toProduct({ id: "p", handle: "madu", title: "Madu", variants: [variant("a", 90000, 2), variant("b", 60000, 3)], listing });
    expect(product).toMatchObject({ price: 60000, priced_from: true, stock: 5, category: null });
  });
  it("leaves out what has no price", () => {
    expect(toProduct({ id: "p", handle: "madu", title: "Madu", variants: [variant("a", null, 2)], listing })).toBeNull();
  });
  it("refuses a product without a public listing", () => {
    expect(toProduct({ id: "p", handle: "madu", title: "Madu", variants: [variant("a", 1000, 2)] })).toBeNull();
  });
  it("counts no further than may be told", () => {
    expect(toProduct({ id: "p", handle: "m", title: "M", variants: [variant("a", 1000, 6)], listing })?.stock).toBeNull();
  });
  it("never goes below nothing", () => {
    expect(toProduct({ id: "p", handle: "m", title: "M", variants: [variant("a", 1000, -4)], listing })?.stock).toBe(0);
  });
});

describe("stockWord", () => {
  it("tells a number only up to five", () => {
    expect(stockWord(0)).toEqual({ kind: "sold_out" });
    expect(stockWord(5)).toEqual({ kind: "few", count: 5 });
    expect(stockWord(6)).toEqual({ kind: "there" });
    expect(stockWord(null)).toEqual({ kind: "there" });
  });
});

describe("makerLine", () => {
  it("names those who consent, in the reader's language", () => {
    const makers = [{ alias: "Kenanga" }, { alias: "Randu" }];
    expect(makerLine(makers, "id", "-")).toBe("Kenanga dan Randu");
    expect(makerLine(makers, "en", "-")).toBe("Kenanga and Randu");
  });
  it("has a word for nobody", () => {
    expect(makerLine([], "id", "Perajin Sentra Kreasi Atensi")).toBe("Perajin Sentra Kreasi Atensi");
  });
});
