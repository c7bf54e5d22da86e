import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROVINCES } from "./provinces";
import { SHIPPING_SERVICES, shippingPrice } from "./shipping-price";

const code = fc.constantFrom(...PROVINCES.map((one) => one.code));
const service = fc.constantFrom(...SHIPPING_SERVICES);
const weight = fc.integer({ min: 1, max: 100_000 });

describe("shippingPrice", () => {
  it.each([
    { from: "33", to: "33", amount: 9_000, days: [1, 2] },
    { from: "33", to: "31", amount: 13_000, days: [2, 3] },
    { from: "33", to: "51", amount: 21_000, days: [3, 5] },
    { from: "33", to: "91", amount: 75_000, days: [5, 9] },
    { from: "94", to: "91", amount: 42_000, days: [2, 3] },
  ])("$from → $to, one kilogram, regular: $amount", ({ from, to, amount, days }) => {
    expect(shippingPrice({ from, to, weightGrams: 1_000, service: "regular" })).toEqual({
      amount,
      estimate: { minDays: days[0], maxDays: days[1] },
    });
  });

  it("counts each started kilogram, at least one", () => {
    const amount = (weightGrams: number) =>
      shippingPrice({ from: "32", to: "35", weightGrams, service: "regular" }).amount;
    expect([1, 1_000, 1_001, 2_000, 2_001].map(amount)).toEqual([13_000, 13_000, 26_000, 26_000, 39_000]);
  });

  it("gives economy for less and later", () => {
    expect(shippingPrice({ from: "33", to: "31", weightGrams: 500, service: "economy" })).toEqual({
      amount: 10_000,
      estimate: { minDays: 3, maxDays: 6 },
    });
  });

  it("has a price for every pair, the same both ways, and economy always below regular", () => {
    fc.assert(
      fc.property(code, code, weight, service, (from, to, weightGrams, chosen) => {
        const there = shippingPrice({ from, to, weightGrams, service: chosen });
        expect(there).toEqual(shippingPrice({ from: to, to: from, weightGrams, service: chosen }));
        expect(Number.isSafeInteger(there.amount)).toBe(true);
        expect(there.amount).toBeGreaterThanOrEqual(7_000);
        const regular = shippingPrice({ from, to, weightGrams, service: "regular" });
        const economy = shippingPrice({ from, to, weightGrams, service: "economy" });
        expect(economy.amount).toBeLessThan(regular.amount);
        expect(economy.estimate.maxDays).toBeGreaterThan(regular.estimate.maxDays);
      }),
      { numRuns: 2_000 },
    );
  });

  it("refuses weights and places that make no sense", () => {
    for (const weightGrams of [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => shippingPrice({ from: "33", to: "31", weightGrams, service: "regular" })).toThrow(RangeError);
    }
    expect(() => shippingPrice({ from: "33", to: "99", weightGrams: 1, service: "regular" })).toThrow(RangeError);
  });
});
