import { describe, expect, it } from "vitest";
import { readQuestion, toSearchBody, writeQuestion } from "./question";

describe("readQuestion", () => {
  it("survives the way to the address and back", () => {
    const asked = readQuestion({ q: " batik ", brand: ["rimba", "lasolo"], category: "kain", price: "100-300", gift_ready: "true", sort: "price_asc", page: "3" });
    expect(readQuestion(Object.fromEntries([...new URLSearchParams(writeQuestion(asked)).keys()].map((key) => [key, new URLSearchParams(writeQuestion(asked)).getAll(key)])))).toEqual(asked);
    expect(asked).toMatchObject({ q: "batik", brand: ["rimba", "lasolo"], page: 3 });
  });
  it("asks nothing that can't be typed", () => {
    expect(readQuestion({ q: " madu\u0000\n randu " }).q).toBe("madu  randu");
    expect(readQuestion({ q: "x".repeat(500) }).q).toHaveLength(120);
  });
  it("leaves nonsense out", () => {
    expect(readQuestion({ page: "-2", sort: "loudest", price: "free", in_stock: "maybe" })).toMatchObject({ page: 1, sort: "relevance", price: null, in_stock: false });
  });
});

describe("toSearchBody", () => {
  it("filters by facets and pages", () => {
    const query = toSearchBody(readQuestion({ q: "madu", brand: "rimba", price: "over-500", material: "cotton", page: "2" }));
    expect(query.filters).toEqual({ q: "madu", brand: { $in: ["rimba"] }, material: { $overlaps: ["cotton"] }, price: { $gte: 500_000 } });
    expect(query.pagination).toEqual({ skip: 24, take: 24 });
  });
  it("counts a facet as if nothing were chosen of it", () => {
    expect(toSearchBody(readQuestion({ brand: "rimba" })).search_options).toMatchObject({ disjunctive_facets: true, facets: expect.arrayContaining(["brand", "province"]) });
  });
  it("shows the newest first when nothing is searched for", () => {
    expect(toSearchBody(readQuestion({})).pagination).toMatchObject({ order: { created_at: "DESC" } });
  });
});
