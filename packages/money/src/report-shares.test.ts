import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportShares } from "./report-shares";
import { splitSale } from "./split-sale";
import type { FrozenLine } from "./types";

const vector4: FrozenLine = {
  net: 250_000,
  quantity: 2,
  unitCost: 40_000,
  rule: { beneficiaryBp: 6_000, savingsBp: 2_500 },
  authors: [{ beneficiaryId: "a", weight: 2 }, { beneficiaryId: "b", weight: 1 }],
};

describe("reportShares", () => {
  it("vector 12: shows vector 4 by beneficiary", () => {
    const shares = reportShares({ ...splitSale(vector4), refundCover: 0 }, vector4.authors);
    expect(shares).toEqual([
      { beneficiaryId: "a", net: 166_666, cost: 53_333, amount: 68_000, savings: 17_000, centerShare: 45_333, refundCover: 0 },
      { beneficiaryId: "b", net: 83_334, cost: 26_667, amount: 34_000, savings: 8_500, centerShare: 22_667, refundCover: 0 },
    ]);
  });

  it("shows a negative cover by the same weights", () => {
    const makers = [{ beneficiaryId: "a", amount: 105_000, savings: 0 }, { beneficiaryId: "b", amount: 0, savings: 0 }];
    const shares = reportShares({ cost: 0, centerShare: 0, refundCover: -105_000, makers }, vector4.authors);
    expect(shares.map(({ net, refundCover }) => [net, refundCover])).toEqual([[35_000, -70_000], [-35_000, -35_000]]);
  });

  it("shows nothing for a line without authors, and refuses makers that are not the authors'", () => {
    expect(reportShares({ cost: 0, centerShare: 100, refundCover: 0, makers: [] }, [])).toEqual([]);
    expect(() => reportShares({ cost: 0, centerShare: 0, refundCover: 0, makers: [] }, vector4.authors)).toThrow(RangeError);
  });

  it("adds up to the line, whatever the line", () => {
    const person = fc.record({ beneficiaryId: fc.constantFrom("a", "b", "c"), weight: fc.integer({ min: 1, max: 99 }) });
    const group = fc.record({ groupId: fc.constant("g"), weight: fc.integer({ min: 1, max: 99 }), members: fc.array(person, { minLength: 1 }) });
    fc.assert(
      fc.property(
        fc.record({
          net: fc.nat(1_000_000_000),
          quantity: fc.integer({ min: 1, max: 9 }),
          unitCost: fc.nat(10_000_000),
          rule: fc.record({ beneficiaryBp: fc.nat(10_000), savingsBp: fc.nat(10_000) }),
          authors: fc.array(fc.oneof(person, group), { minLength: 1, maxLength: 5 }),
        }),
        (line) => {
          const split = splitSale(line);
          const shares = reportShares({ ...split, refundCover: 0 }, line.authors);
          const sum = (field: "net" | "cost" | "centerShare") => shares.reduce((total, share) => total + share[field], 0);
          expect([sum("net"), sum("cost"), sum("centerShare")]).toEqual([split.net, split.cost, split.centerShare]);
        },
      ),
    );
  });
});
