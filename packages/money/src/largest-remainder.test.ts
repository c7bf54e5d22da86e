import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainder } from "./largest-remainder";

const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 }).filter((all) => all.some(Boolean));
const totals = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe("largestRemainder", () => {
  it.each<[number, number[], number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1], [51, 50]],
    [2, [1, 1, 1], [1, 1, 0]],
    [10, [0, 1, 0], [0, 10, 0]],
    [0, [0, 0], [0, 0]],
    [0, [], []],
    [5, [3, 2, 1], [2, 2, 1]],
    [Number.MAX_SAFE_INTEGER, [1, 9_999], [900_719_925_474, 9_006_298_534_815_517]],
  ])("splits %d over %j", (total, shares, parts) => {
    expect(largestRemainder(total, shares)).toEqual(parts);
  });

  it.each<[string, number, number[]]>([
    ["a negative total", -1, [1]],
    ["a fractional total", 1.5, [1]],
    ["a negative weight", 1, [2, -1]],
    ["no weight at all", 1, []],
    ["only zero weights", 1, [0, 0]],
  ])("refuses %s", (_name, total, shares) => {
    expect(() => largestRemainder(total, shares)).toThrow(RangeError);
  });

  it("gives parts that sum to the total, each within one rupiah of its due", () => {
    fc.assert(
      fc.property(totals, weights, (total, shares) => {
        const parts = largestRemainder(total, shares);
        const sum = shares.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + BigInt(b), 0n)).toBe(BigInt(total));
        parts.forEach((part, index) => {
          const floor = (BigInt(total) * BigInt(shares[index] ?? 0)) / BigInt(sum);
          expect([floor, floor + 1n]).toContain(BigInt(part));
        });
      }),
    );
  });

  it("gives the heavier no less than the lighter, and of two equals the first no less than the second", () => {
    fc.assert(
      fc.property(totals, weights, (total, shares) => {
        const parts = largestRemainder(total, shares);
        const ranked = shares.map((weight, index) => ({ weight, index })).sort((a, b) => b.weight - a.weight || a.index - b.index);
        const inOrder = ranked.map(({ index }) => parts[index] ?? 0);
        expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
      }),
    );
  });
});
