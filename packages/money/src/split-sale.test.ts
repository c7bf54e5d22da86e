import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSale } from "./split-sale";
import type { Author, FrozenLine } from "./types";

const alone = (beneficiaryId: string, weight = 1): Author => ({ beneficiaryId, weight });
const trio = (weight = 1): Author => ({
  groupId: "trio",
  weight,
  members: ["x", "y", "z"].map((beneficiaryId) => ({ beneficiaryId, weight: 1 })),
});
const line = (over: Partial<FrozenLine>): FrozenLine => ({
  net: 150_000,
  quantity: 1,
  unitCost: 0,
  rule: { beneficiaryBp: 7_000, savingsBp: 0 },
  authors: [alone("a")],
  ...over,
});

const vectors: [string, FrozenLine, { cost: number; centerShare: number; makers: [string, number, number][] }][] = [
  ["1: one maker, 70/30", line({}), { cost: 0, centerShare: 45_000, makers: [["a", 105_000, 0]] }],
  [
    "3: a group of three equals",
    line({ net: 100_000, rule: { beneficiaryBp: 10_000, savingsBp: 0 }, authors: [trio()] }),
    { cost: 0, centerShare: 0, makers: [["x", 33_334, 0], ["y", 33_333, 0], ["z", 33_333, 0]] },
  ],
  [
    "4: cost, two authors 2:1, savings",
    line({
      net: 250_000,
      quantity: 2,
      unitCost: 40_000,
      rule: { beneficiaryBp: 6_000, savingsBp: 2_500 },
      authors: [alone("a", 2), alone("b", 1)],
    }),
    { cost: 80_000, centerShare: 68_000, makers: [["a", 51_000, 17_000], ["b", 25_500, 8_500]] },
  ],
  ["6: the cost is above the net", line({ net: 10_000, unitCost: 12_000 }), { cost: 10_000, centerShare: 0, makers: [["a", 0, 0]] }],
  [
    "10: a maker and a group share an odd pool",
    line({ net: 101, rule: { beneficiaryBp: 10_000, savingsBp: 0 }, authors: [alone("a"), trio()] }),
    { cost: 0, centerShare: 0, makers: [["a", 51, 0], ["x", 17, 0], ["y", 17, 0], ["z", 16, 0]] },
  ],
  [
    "11: three authors 3:2:1",
    line({
      net: 100,
      unitCost: 17,
      rule: { beneficiaryBp: 6_000, savingsBp: 0 },
      authors: [alone("a", 3), alone("b", 2), alone("c", 1)],
    }),
    { cost: 17, centerShare: 33, makers: [["a", 25, 0], ["b", 17, 0], ["c", 8, 0]] },
  ],
  ["14: cost and rule as placed", line({ unitCost: 40_000 }), { cost: 40_000, centerShare: 33_000, makers: [["a", 77_000, 0]] }],
  [
    "a line without a listing is wholly the centre's",
    line({ rule: { beneficiaryBp: 0, savingsBp: 0 }, authors: [] }),
    { cost: 0, centerShare: 150_000, makers: [] },
  ],
  [
    "who has left saves nothing",
    line({ rule: { beneficiaryBp: 7_000, savingsBp: 5_000 }, authors: [{ beneficiaryId: "a", weight: 1, savingsBp: 0 }] }),
    { cost: 0, centerShare: 45_000, makers: [["a", 105_000, 0]] },
  ],
  [
    "the same person alone and in a group keeps two positions",
    line({ net: 100, rule: { beneficiaryBp: 10_000, savingsBp: 0 }, authors: [alone("x"), trio()] }),
    { cost: 0, centerShare: 0, makers: [["x", 50, 0], ["x", 17, 0], ["y", 17, 0], ["z", 16, 0]] },
  ],
  [
    "products above 2^53 stay exact",
    line({ net: 9_007_199_254_740_991, rule: { beneficiaryBp: 3_333, savingsBp: 0 } }),
    { cost: 0, centerShare: 6_005_099_743_135_819, makers: [["a", 3_002_099_511_605_172, 0]] },
  ],
];

describe("splitSale", () => {
  it.each(vectors)("vector %s", (_name, input, expected) => {
    const split = splitSale(input);
    expect({
      cost: split.cost,
      centerShare: split.centerShare,
      makers: split.makers.map((maker) => [maker.beneficiaryId, maker.pending, maker.savings]),
    }).toEqual(expected);
    expect(split.makers.map((maker) => maker.position)).toEqual(split.makers.map((_, index) => index));
  });

  it.each([
    ["a fraction", line({ net: 0.5 })],
    ["a negative net", line({ net: -1 })],
    ["a rate above 100%", line({ rule: { beneficiaryBp: 10_001, savingsBp: 0 } })],
    ["a savings rate above 100%", line({ rule: { beneficiaryBp: 7_000, savingsBp: 10_001 } })],
    ["a pool without makers", line({ authors: [] })],
    ["a group without members", line({ authors: [{ groupId: "g", weight: 1, members: [] }] })],
  ])("refuses %s", (_name, input) => {
    expect(() => splitSale(input)).toThrow(RangeError);
  });

  const person = fc.record({ beneficiaryId: fc.constantFrom("a", "b", "c", "d"), weight: fc.integer({ min: 1, max: 999 }) });
  const author: fc.Arbitrary<Author> = fc.oneof(
    person,
    fc.record({
      groupId: fc.constantFrom("g", "h"),
      weight: fc.integer({ min: 1, max: 999 }),
      members: fc.array(person, { minLength: 1, maxLength: 4 }),
    }),
  );
  const lines: fc.Arbitrary<FrozenLine> = fc.record({
    net: fc.integer({ min: 0, max: 1_000_000_000_000 }),
    quantity: fc.integer({ min: 1, max: 10_000 }),
    unitCost: fc.integer({ min: 0, max: 100_000_000 }),
    rule: fc.record({ beneficiaryBp: fc.integer({ min: 0, max: 10_000 }), savingsBp: fc.integer({ min: 0, max: 10_000 }) }),
    authors: fc.array(author, { minLength: 1, maxLength: 5 }),
  });

  it("never makes or loses a rupiah, and nobody is below zero", () => {
    fc.assert(
      fc.property(lines, (input) => {
        const { net, cost, centerShare, makers } = splitSale(input);
        expect(cost + centerShare + makers.reduce((sum, maker) => sum + maker.amount, 0)).toBe(net);
        expect(Math.min(cost, centerShare, ...makers.flatMap(({ pending, savings }) => [pending, savings]))).toBeGreaterThanOrEqual(0);
        for (const maker of makers) expect(maker.pending + maker.savings).toBe(maker.amount);
      }),
    );
  });

  it("depends on the ratio of weights only", () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 2, max: 50 }), (input, factor) => {
        const scaled = input.authors.map((one) => ({ ...one, weight: one.weight * factor }));
        expect(splitSale({ ...input, authors: scaled })).toEqual(splitSale(input));
      }),
    );
  });
});
