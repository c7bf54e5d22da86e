import type { IncomeRow } from "@ska/contracts";
import { describe, expect, it } from "vitest";
import { matching, reportQuery, shiftPeriod, sortRows, withIdle } from "./report-query";

const row = (key: string, label: string, beneficiary_share: number): IncomeRow => ({
  key, label, beneficiary_share, units: 1, orders: 1, gross_sales: 0, refunds: 0, net_sales: 0, unit_cost: 0, savings: 0, center_share: 0, refund_cover: 0,
});
const rows = [row("b1", "Kenanga", 500), row("b2", "Gayam", 900), row("none", "Tanpa perajin", 0), row("b3", "Asoka", 500)];

describe("reportQuery", () => {
  it("is this month by maker, the largest share first, unless asked", () => {
    expect(reportQuery({}, "2026-11")).toEqual({ from: "2026-11", to: "2026-11", filters: {}, search: "", group: "beneficiary", sort: "beneficiary_share", dir: "desc" });
  });
  it("turns months round and repairs what is not understood", () => {
    expect(reportQuery({ from: "2026-09", to: "2026-07", group: "x", sort: "y", dir: "z" }, "2026-11")).toMatchObject({ from: "2026-07", to: "2026-09", group: "beneficiary", dir: "desc" });
    expect(reportQuery({ from: "2026-99" }, "2026-11")).toMatchObject({ from: "2026-11", to: "2026-11" });
    expect(reportQuery({ from: "2026-02" }, "2026-11")).toMatchObject({ from: "2026-02", to: "2026-02" });
  });
  it("takes filters that are ids, and what is searched for", () => {
    expect(reportQuery({ brand: "brand_1", product: "a b", channel: ["x"], business_group: "", q: "  Ken " }, "2026-11")).toMatchObject({ filters: { brand: "brand_1" }, search: "Ken" });
  });
  it("sorts words upwards and figures downwards by default", () => {
    expect(reportQuery({ sort: "label" }, "2026-11")).toMatchObject({ sort: "label", dir: "asc" });
    expect(reportQuery({ sort: "savings" }, "2026-11")).toMatchObject({ sort: "savings", dir: "desc" });
    expect(reportQuery({ group: "month" }, "2026-11")).toMatchObject({ sort: "label", dir: "desc" });
  });
});

describe("shiftPeriod", () => {
  it("moves by its own length", () => {
    expect(shiftPeriod({ from: "2026-01", to: "2026-03" }, -1)).toEqual({ from: "2025-10", to: "2025-12" });
    expect(shiftPeriod({ from: "2026-12", to: "2026-12" }, 1)).toEqual({ from: "2027-01", to: "2027-01" });
  });
});

describe("rows", () => {
  it("sort by figure, then by name", () => {
    expect(sortRows(rows, { sort: "beneficiary_share", dir: "desc", group: "beneficiary" }).map(({ label }) => label)).toEqual(["Gayam", "Asoka", "Kenanga", "Tanpa perajin"]);
    expect(sortRows(rows, { sort: "label", dir: "desc", group: "beneficiary" }).map(({ label }) => label)[0]).toBe("Tanpa perajin");
  });
  it("are found by a part of the name, whatever the case", () => {
    expect(matching(rows, "aYA", ({ label }) => label).map(({ label }) => label)).toEqual(["Gayam"]);
    expect(matching(rows, "", ({ label }) => label)).toHaveLength(4);
  });
  it("hold who earned nothing too", () => {
    expect(withIdle({ rows: [], idle: [{ key: "b4", label: "Seroja" }] })).toMatchObject([{ key: "b4", label: "Seroja", units: 0, beneficiary_share: 0 }]);
  });
});
