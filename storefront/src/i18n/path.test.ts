import { describe, expect, it } from "vitest";
import { path } from "./path";

describe("path", () => {
  it("keeps Indonesian without a prefix", () => {
    expect(path("id", "/")).toBe("/");
    expect(path("id", "/produk/[handle]", { handle: "madu-randu" })).toBe("/produk/madu-randu");
  });
  it("translates and prefixes English", () => {
    expect(path("en", "/")).toBe("/en");
    expect(path("en", "/produk/[handle]", { handle: "madu-randu" })).toBe("/en/product/madu-randu");
  });
  it("leaves empty questions out and escapes handles", () => {
    expect(path("id", "/cari", { query: { q: "batik nila", page: undefined, sort: "" } })).toBe("/cari?q=batik+nila");
    expect(path("id", "/merek/[handle]", { handle: "a/b" })).toBe("/merek/a%2Fb");
  });
});
