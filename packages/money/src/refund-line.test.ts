import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refundLine, refundTargets, type MakerHolding } from "./refund-line";
import { splitSale } from "./split-sale";
import type { FrozenLine } from "./types";

const vector1: FrozenLine = { net: 150_000, quantity: 1, unitCost: 0, rule: { beneficiaryBp: 7_000, savingsBp: 0 }, authors: [{ beneficiaryId: "a", weight: 1 }] };
const vector4: FrozenLine = {
  net: 250_000,
  quantity: 2,
  unitCost: 40_000,
  rule: { beneficiaryBp: 6_000, savingsBp: 2_500 },
  authors: [{ beneficiaryId: "a", weight: 2 }, { beneficiaryId: "b", weight: 1 }],
};
const vector11: FrozenLine = {
  net: 100,
  quantity: 1,
  unitCost: 17,
  rule: { beneficiaryBp: 6_000, savingsBp: 0 },
  authors: [{ beneficiaryId: "a", weight: 3 }, { beneficiaryId: "b", weight: 2 }, { beneficiaryId: "c", weight: 1 }],
};

/** A line's accounts after its sale, as a ledger would keep them. */
class Books {
  cost: number;
  centerShare: number;
  refundCover = 0;
  refunded = 0;
  readonly makers = new Map<string, MakerHolding>();

  constructor(private readonly line: FrozenLine) {
    const sale = splitSale(line);
    this.cost = sale.cost;
    this.centerShare = sale.centerShare;
    for (const { beneficiaryId, pending, savings } of sale.makers) {
      const had = this.of(beneficiaryId);
      this.makers.set(beneficiaryId, { ...had, pending: had.pending + pending, savings: had.savings + savings });
    }
  }

  private of(beneficiaryId: string): MakerHolding {
    return this.makers.get(beneficiaryId) ?? { pending: 0, available: 0, savings: 0, taken: 0, takenSavings: 0 };
  }

  /** Released and paid out, as far as it goes. */
  payOut(beneficiaryId: string, amount: number): this {
    const had = this.of(beneficiaryId);
    const available = had.pending + had.available;
    this.makers.set(beneficiaryId, { ...had, pending: 0, available: available - Math.min(available, amount) });
    return this;
  }

  refund(amount: number): this {
    const moves = refundLine(this.line, this.refunded, this.refunded + amount, this.makers);
    const makers = [...moves.makers.values()].reduce((sum, { pending, available, savings }) => sum + pending + available + savings, 0);
    expect(moves.cost + moves.centerShare + moves.refundCover + makers).toBe(0 - amount);
    this.refunded += amount;
    this.cost += moves.cost;
    this.centerShare += moves.centerShare;
    this.refundCover += moves.refundCover;
    for (const [beneficiaryId, { pending, available, savings }] of moves.makers) {
      const had = this.of(beneficiaryId);
      this.makers.set(beneficiaryId, {
        pending: had.pending + pending,
        available: had.available + available,
        savings: had.savings + savings,
        taken: had.taken - pending - available,
        takenSavings: had.takenSavings - savings,
      });
    }
    return this;
  }

  balances() {
    const makers = Object.fromEntries([...this.makers].map(([id, { pending, available, savings }]) => [id, [pending + available, savings]]));
    return { cost: this.cost, centerShare: this.centerShare, refundCover: this.refundCover, ...makers };
  }
}

const NOTHING = { cost: 0, centerShare: 0, refundCover: 0 };

describe("refundLine", () => {
  it("vector 2: takes all of it back", () => {
    expect(new Books(vector1).refund(150_000).balances()).toEqual({ ...NOTHING, a: [0, 0] });
  });

  it.each([[[100_000, 100_000, 50_000]], [[100_000, 50_000, 100_000]], [[50_000, 100_000, 100_000]]])("vector 5: in parts %j", (parts) => {
    const books = new Books(vector4);
    for (const part of parts) books.refund(part);
    expect(books.balances()).toEqual({ ...NOTHING, a: [0, 0], b: [0, 0] });
  });

  it("vector 7: leaves what was paid out with the maker, and the centre bears it", () => {
    expect(new Books(vector1).payOut("a", 105_000).refund(150_000).balances()).toEqual({ ...NOTHING, refundCover: -105_000, a: [0, 0] });
  });

  it("vector 9: takes a part of each part", () => {
    const { cost, centerShare, makers } = refundTargets(vector4, 33_333);
    expect([cost, centerShare]).toEqual([10_666, 9_067]);
    expect(makers.map(({ amount, pending, savings }) => [amount, pending, savings])).toEqual([[9_067, 6_801, 2_266], [4_533, 3_400, 1_133]]);
  });

  it.each([
    [25, 5, 8, [6, 4, 2]],
    [26, 4, 9, [7, 4, 2]],
  ])("vector 11: %d refunded in all", (refunded, cost, centerShare, amounts) => {
    const targets = refundTargets(vector11, refunded);
    expect([targets.cost, targets.centerShare, targets.makers.map(({ amount }) => amount)]).toEqual([cost, centerShare, amounts]);
    const after = { cost: 17 - cost, centerShare: 33 - centerShare, refundCover: 0, a: [25 - (amounts[0] ?? 0), 0], b: [13, 0], c: [6, 0] };
    expect(new Books(vector11).refund(refunded).balances()).toEqual(after);
    expect(new Books(vector11).refund(10).refund(refunded - 10).balances()).toEqual(after);
    expect(new Books(vector11).refund(refunded).refund(100 - refunded).balances()).toEqual({ ...NOTHING, a: [0, 0], b: [0, 0], c: [0, 0] });
  });

  it("vector 13: takes nothing from what another line brought", () => {
    const [sold, other] = [new Books(vector1).payOut("a", 105_000), new Books(vector1)];
    expect(sold.refund(150_000).refundCover).toBe(-105_000);
    expect(other.balances()).toEqual({ cost: 0, centerShare: 45_000, refundCover: 0, a: [105_000, 0] });
  });

  it("refuses more than the line came to", () => {
    expect(() => new Books(vector1).refund(150_001)).toThrow(RangeError);
  });

  it("leaves nobody below zero, loses no rupiah, and comes to the same in any order", () => {
    const person = fc.record({ beneficiaryId: fc.constantFrom("a", "b", "c"), weight: fc.integer({ min: 1, max: 99 }) });
    const group = fc.record({ groupId: fc.constant("g"), weight: fc.integer({ min: 1, max: 99 }), members: fc.array(person, { minLength: 1, maxLength: 4 }) });
    const lines = fc.record({
      net: fc.oneof(fc.nat(200), fc.nat(1_000_000_000)),
      quantity: fc.integer({ min: 1, max: 9 }),
      unitCost: fc.oneof(fc.nat(50), fc.nat(10_000_000)),
      rule: fc.record({ beneficiaryBp: fc.nat(10_000), savingsBp: fc.nat(10_000) }),
      authors: fc.array(fc.oneof(person, group), { minLength: 1, maxLength: 4 }),
    });
    const paid = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.nat(1_000_000));
    fc.assert(
      fc.property(lines, fc.array(fc.nat(100), { minLength: 1, maxLength: 6 }), paid, (line, percents, paidOut) => {
        let left = line.net;
        const parts = percents.map((percent) => {
          const part = Math.floor((left * percent) / 100);
          left -= part;
          return part;
        });
        const ends = [parts, [...parts].reverse()].map((sequence) => {
          const books = new Books(line);
          for (const [id, amount] of Object.entries(paidOut)) books.payOut(id, amount);
          for (const part of sequence) {
            books.refund(part);
            for (const { pending, available, savings } of books.makers.values()) expect(Math.min(pending, available, savings)).toBeGreaterThanOrEqual(0);
            expect(Math.min(books.cost, books.centerShare, 0 - books.refundCover)).toBeGreaterThanOrEqual(0);
          }
          return books.balances();
        });
        expect(ends[0]).toEqual(ends[1]);
      }),
    );
  });
});
