import { describe, expect, it } from "vitest";
import { makerFigures, shortAmount } from "./maker-figures";

const income = {
  months: [
    { month: "2026-11", net_sales: 300_000, beneficiary_share: 140_000 },
    { month: "2026-10", net_sales: 200_000, beneficiary_share: 90_000 },
    { month: "2026-07", net_sales: 50_000, beneficiary_share: 20_000 },
  ],
};

describe("makerFigures", () => {
  it("takes the month, its change and six months with gaps filled", () => {
    const figures = makerFigures(income, "2026-11");
    expect(figures.amount).toBe(140_000);
    expect(figures.change).toMatchObject({ kind: "up", by: 50_000 });
    expect(figures.months.map(({ month, amount }) => [month, amount])).toEqual([
      ["2026-06", 0],
      ["2026-07", 20_000],
      ["2026-08", 0],
      ["2026-09", 0],
      ["2026-10", 90_000],
      ["2026-11", 140_000],
    ]);
  });
  it("is nothing in a month without sales", () => {
    expect(makerFigures(income, "2026-12")).toMatchObject({ amount: 0, change: { kind: "down", by: 140_000 } });
    expect(makerFigures({ months: [] }, "2026-12")).toMatchObject({ amount: 0, change: { kind: "none" } });
  });
});

describe("shortAmount", () => {
  it("fits on a bar", () => {
    expect(shortAmount(1_284_000, "id")).toBe("1,3\u00a0jt");
    expect(shortAmount(850_000, "id")).toBe("850\u00a0rb");
    expect(shortAmount(1_284_000, "en")).toBe("1.3m");
    expect(shortAmount(0, "id")).toBe("0");
  });
});
