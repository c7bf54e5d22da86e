import { describe, expect, it } from "vitest";
import { Purse } from "./purse";

const purse = () => new Purse().book({ lineId: "a", amount: 105_000 }).book({ lineId: "b", amount: 40_000 });
const lefts = (of: Purse) => [of.left("a"), of.left("b"), of.balance()];

describe("Purse", () => {
  it("uses up what was booked first", () => {
    expect(lefts(purse().book({ payoutId: "p", amount: -110_000 }))).toEqual([0, 35_000, 35_000]);
  });

  it("takes a refund from its own line alone", () => {
    expect(lefts(purse().book({ payoutId: "p", amount: -5_000 }).book({ lineId: "a", amount: -100_000 }))).toEqual([0, 40_000, 40_000]);
  });

  it("puts back what a cancelled payout took, and nothing else", () => {
    const paid = purse().book({ payoutId: "p", amount: -110_000 }).book({ payoutId: "q", amount: -5_000 });
    expect(lefts(paid.book({ payoutId: "p", amount: 110_000 }))).toEqual([105_000, 35_000, 140_000]);
  });

  it("leaves used up what a payout used up, when more of an earlier line comes", () => {
    const paid = new Purse().book({ lineId: "a", amount: 10 }).book({ lineId: "b", amount: 10 }).book({ payoutId: "p", amount: -20 });
    expect(lefts(paid.book({ lineId: "a", amount: 10 }))).toEqual([10, 0, 10]);
  });

  it("refuses to take what isn't there", () => {
    expect(() => purse().book({ lineId: "b", amount: -40_001 })).toThrow(RangeError);
    expect(() => purse().book({ payoutId: "p", amount: -145_001 })).toThrow(RangeError);
  });
});
