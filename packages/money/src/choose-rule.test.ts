import { describe, expect, it } from "vitest";
import { chooseRule, type ShareRule } from "./choose-rule";

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const rule = (id: string, over: Partial<ShareRule> = {}): ShareRule => ({
  id,
  productId: null,
  brandId: null,
  beneficiaryBp: 7_000,
  savingsBp: 0,
  validFrom: day(1),
  createdAt: day(1),
  ...over,
});
const chosen = (rules: ShareRule[], at = day(10)) => chooseRule(rules, { productId: "p", brandId: "b", at })?.id ?? null;

describe("chooseRule", () => {
  const center = rule("center");
  const brand = rule("brand", { brandId: "b" });
  const product = rule("product", { productId: "p" });

  it("takes the product's rule before the brand's before the centre's", () => {
    expect(chosen([center, brand, product])).toBe("product");
    expect(chosen([center, brand])).toBe("brand");
    expect(chosen([center])).toBe("center");
  });

  it("keeps the product's rule even when the centre's is newer", () => {
    expect(chosen([product, rule("newer", { validFrom: day(5) })])).toBe("product");
  });

  it("takes the newest in force and ignores what is not in force yet", () => {
    expect(chosen([center, rule("newer", { validFrom: day(5) }), rule("future", { validFrom: day(11) })])).toBe("newer");
    expect(chosen([rule("now", { validFrom: day(10) })])).toBe("now");
    expect(chosen([rule("future", { productId: "p", validFrom: day(11) }), center])).toBe("center");
  });

  it("takes the one written later when two come into force together", () => {
    expect(chosen([rule("second", { createdAt: day(2) }), center])).toBe("second");
  });

  it("finds nothing in rules of other products and brands", () => {
    expect(chosen([rule("other", { productId: "q" }), rule("else", { brandId: "c" })])).toBeNull();
  });

  it("gives a product without a brand no brand's rule", () => {
    expect(chooseRule([brand], { productId: "p", brandId: null, at: day(10) })).toBeNull();
  });
});
