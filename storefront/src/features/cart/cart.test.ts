import { describe, expect, it } from "vitest";
import type { Product } from "@/features/catalog/product";
import { byCenter } from "./by-center";
import { countPieces, type CartItem } from "./cart";
import { lineProblem } from "./line-problems";

const item = (id: string, product_id: string, quantity: number, unit_price: number) => ({ id, product_id, variant_id: `${product_id}-v`, quantity, unit_price }) as CartItem;
const product = (id: string, center: string, stock: number | null = 9, price = 1000) =>
  ({ id, variants: [{ id: `${id}-v`, title: "", price, stock }], listing: { center: { id: center, name: center } } }) as unknown as Product;

describe("byCenter", () => {
  it("makes one parcel a centre and adds up its goods", () => {
    const parcels = byCenter([item("1", "a", 2, 1000), item("2", "b", 1, 500), item("3", "c", 3, 100)], [product("a", "wana"), product("b", "anoa"), product("c", "wana")]);
    expect(parcels.map(({ center, subtotal, lines }) => [center?.id, subtotal, lines.length])).toEqual([["wana", 2300, 2], ["anoa", 500, 1]]);
  });
  it("keeps what is no longer sold, apart", () => {
    const [parcel] = byCenter([item("1", "gone", 1, 1000)], []);
    expect(parcel).toMatchObject({ center: null, subtotal: 1000 });
  });
});

describe("lineProblem", () => {
  it("sees what changed since", () => {
    const line = item("1", "a", 3, 1000);
    expect(lineProblem(line, product("a", "w"))).toBeNull();
    expect(lineProblem(line, product("a", "w", null))).toBeNull();
    expect(lineProblem(line, product("a", "w", 2))).toEqual({ kind: "too_many", left: 2 });
    expect(lineProblem(line, product("a", "w", 0))).toEqual({ kind: "sold_out" });
    expect(lineProblem(line, product("a", "w", 9, 1200))).toEqual({ kind: "price", before: 1000, now: 1200 });
    expect(lineProblem(line, undefined)).toEqual({ kind: "gone" });
  });
});

describe("countPieces", () => {
  it("counts pieces, not lines", () => {
    expect(countPieces({ items: [item("1", "a", 2, 1), item("2", "b", 3, 1)] })).toBe(5);
  });
});
