import { describe, expect, it } from "vitest";
import { inOtherLanguage } from "./other-language";

describe("inOtherLanguage", () => {
  it.each([
    ["/", "/en"],
    ["/produk/madu-randu", "/en/product/madu-randu"],
    ["/sentra", "/en/centre"],
    ["/checkout", "/en/checkout"],
  ])("leads from %s to %s and back", (indonesian, english) => {
    expect(inOtherLanguage(indonesian, "id")).toBe(english);
    expect(inOtherLanguage(english, "en")).toBe(indonesian);
  });
});
