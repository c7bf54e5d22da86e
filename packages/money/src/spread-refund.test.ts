import { describe, expect, it } from "vitest";
import { spreadRefund, worthOfUnits, type LineLeft, type RefundToSpread } from "./spread-refund";

const SOLD: LineLeft[] = [{ lineItemId: "a", left: 250_000, due: 0 }, { lineItemId: "b", left: 150_000, due: 0 }];
const spread = (refund: Partial<RefundToSpread> & { amount: number }, sold = SOLD) => {
  const { lines, beyond, ...rest } = spreadRefund({ lines: [], bearer: null, ...refund }, sold, 20_000);
  return { ...rest, lines: Object.fromEntries(lines), beyond: Object.fromEntries(beyond) };
};
const NOTHING = { lines: {}, beyond: {}, besides: 0, goodwill: 0, rest: 0 };
const returned = (due: number): LineLeft[] => SOLD.map((line) => (line.lineItemId === "b" ? { ...line, due } : line));

describe("spreadRefund", () => {
  it("falls on the lines it names; beyond what they have left it is the centre's", () => {
    const lines = [{ lineItemId: "b", amount: 160_000 }];
    expect(spread({ amount: 160_000, lines })).toEqual({ ...NOTHING, lines: { b: 150_000 }, beyond: { b: 10_000 } });
  });

  it("falls on all lines by what they have left, then on shipping, when nothing is said", () => {
    expect(spread({ amount: 40_000 })).toEqual({ ...NOTHING, lines: { a: 25_000, b: 15_000 } });
    expect(spread({ amount: 425_000 })).toEqual({ ...NOTHING, lines: { a: 250_000, b: 150_000 }, besides: 20_000, rest: 5_000 });
  });

  it("falls on what came back, what is more on shipping before another's goods", () => {
    expect(spread({ amount: 100_000 }, returned(150_000))).toEqual({ ...NOTHING, lines: { b: 100_000 } });
    expect(spread({ amount: 165_000 }, returned(150_000))).toEqual({ ...NOTHING, lines: { b: 150_000 }, besides: 15_000 });
    expect(spread({ amount: 180_000 }, returned(150_000))).toEqual({ ...NOTHING, lines: { a: 10_000, b: 150_000 }, besides: 20_000 });
  });

  it("is the centre's when its reason is shipping or goodwill", () => {
    expect(spread({ amount: 30_000, bearer: "shipping" })).toEqual({ ...NOTHING, besides: 20_000, goodwill: 10_000 });
    expect(spread({ amount: 30_000, bearer: "goodwill" }, returned(150_000))).toEqual({ ...NOTHING, goodwill: 30_000 });
  });
});

describe("worthOfUnits", () => {
  it("adds up to the net over all units", () => {
    expect([0, 1, 2, 3, 4].map((units) => worthOfUnits(100, 3, units))).toEqual([0, 33, 67, 100, 100]);
  });
});
