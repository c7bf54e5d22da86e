import type { IncomeAnswer } from "@ska/contracts";
import { describe, expect, it } from "vitest";
import { axisEnd, brandMonths } from "./brand-months";

type Row = IncomeAnswer["rows"][number];
const row = (key: string, trend: number[]): Row => ({
  key, label: key, trend, units: 0, orders: 0, gross_sales: 0, refunds: 0, net_sales: 0, unit_cost: 0, beneficiary_share: 0, savings: 0, center_share: 0, refund_cover: 0,
});
const stack = (...rows: Row[]) => brandMonths({ rows, trend_months: ["2026-10", "2026-11"] }, ({ label }) => label);

describe("brandMonths", () => {
  it("puts the largest first and leaves out who sold nothing", () => {
    const { series, totals } = stack(row("a", [1, 2]), row("b", [5, 0]), row("c", [0, 0]));
    expect(series.map(({ key, sum }) => [key, sum])).toEqual([["b", 5], ["a", 3]]);
    expect(totals).toEqual([6, 2]);
  });
  it("begins with the first sale, but shows six months at least", () => {
    const of = (...trend: number[]) => brandMonths({ rows: [row("a", trend)], trend_months: trend.map((_, at) => `m${at}`) }, ({ label }) => label);
    expect(of(0, 0, 5, 0, 1, 1, 1, 1, 1)).toMatchObject({ months: ["m2", "m3", "m4", "m5", "m6", "m7", "m8"], totals: [5, 0, 1, 1, 1, 1, 1] });
    expect(of(0, 0, 0, 0, 0, 0, 0, 1).months).toEqual(["m2", "m3", "m4", "m5", "m6", "m7"]);
  });
  it("puts those beyond the fourth together when there are more than five, losing nothing", () => {
    const { series, totals } = stack(...[6, 5, 4, 3, 2, 1].map((amount) => row(`b${amount}`, [amount, 1])));
    expect(series.map(({ key }) => key)).toEqual(["b6", "b5", "b4", "b3", null]);
    expect(series.at(-1)).toMatchObject({ amounts: [3, 2], sum: 5 });
    expect(totals).toEqual([21, 6]);
  });
});

describe("axisEnd", () => {
  it.each([[0, 1], [1, 1], [3, 4], [640_000, 1_000_000], [1_000_001, 2_000_000], [4_400_000, 5_000_000], [5_000_001, 10_000_000]])("of %i is %i", (most, end) => expect(axisEnd(most)).toBe(end));
});
