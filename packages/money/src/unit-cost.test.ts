import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hourOfWage, shareOf, suggestPrice, unitCostOf } from "./unit-cost";

const rule = { beneficiaryBp: 7_000, savingsBp: 1_000 };
const amounts = (...each: number[]) => each.map((amount) => ({ amount }));

describe("unitCostOf", () => {
  it.each([
    ["nothing used up", 4, amounts(), 0],
    ["an even division", 5, amounts(40_000, 10_000), 10_000],
    ["a rest, rounded up", 3, amounts(10_000), 3_334],
  ])("divides %s", (_what, units, items, expected) => expect(unitCostOf({ units, items })).toBe(expected));

  it("always pays for what was used up, by less than a rupiah each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.array(fc.nat(1_000_000_000), { maxLength: 40 }), (units, each) => {
        const total = each.reduce((sum, one) => sum + one, 0);
        const paid = unitCostOf({ units, items: amounts(...each) }) * units;
        expect(paid - total).toBeGreaterThanOrEqual(0);
        expect(paid - total).toBeLessThan(units);
      }),
    );
  });

  it.each([["no units", 0, amounts(1)], ["half a unit", 0.5, amounts(1)], ["a negative amount", 1, amounts(-1)]])("refuses %s", (_what, units, items) =>
    expect(() => unitCostOf({ units, items })).toThrow(RangeError),
  );
});

describe("shareOf", () => {
  it("is what a sale of one unit brings", () => {
    expect(shareOf(150_000, 40_000, rule)).toEqual({ margin: 110_000, makers: 77_000, savings: 7_700, center: 33_000 });
  });

  it("leaves nothing when the price doesn't pay for the materials", () => {
    expect(shareOf(10_000, 12_000, rule)).toEqual({ margin: -2_000, makers: 0, savings: 0, center: 0 });
  });
});

describe("suggestPrice", () => {
  it.each([
    ["twice the cost", { unitCost: 20_000, minutes: 0 }, 40_000],
    ["round to 500", { unitCost: 20_001, minutes: 0 }, 40_500],
    // Rp 13,000 for the hour are 70 % of 18,572.
    ["her hour, paid from her part of the margin", { unitCost: 5_000, minutes: 60 }, 24_000],
  ])("advises %s", (_what, question, expected) => expect(suggestPrice({ ...question, hour: 13_000, beneficiaryBp: 7_000 })).toBe(expected));

  it("leaves hours out where the makers have no part", () => expect(suggestPrice({ unitCost: 1_000, minutes: 600, hour: 13_000, beneficiaryBp: 0 })).toBe(2_000));

  it("leaves hours out where nobody knows what one is worth", () => expect(suggestPrice({ unitCost: 1_000, minutes: 600, hour: null, beneficiaryBp: 7_000 })).toBe(2_000));

  it("never advises to sell below the cost", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(100_000), fc.nat(10_000), (unitCost, minutes, beneficiaryBp) => {
        expect(suggestPrice({ unitCost, minutes, hour: 13_000, beneficiaryBp })).toBeGreaterThanOrEqual(unitCost);
      }),
    );
  });
});

describe("hourOfWage", () => {
  it.each([
    [2_169_349, 13_000],
    [2_249_000, 13_000],
    [2_249_001, 13_500],
    [0, 0],
  ])("is a 173rd of %i, rounded up to 500: %i", (monthly, hour) => expect(hourOfWage(monthly)).toBe(hour));
});
