import type { IncomeReport } from "@ska/contracts";
import { expect, it } from "vitest";
import { toCsv } from "./csv";

const sums = {
  units: 1,
  orders: 1,
  gross_sales: 150_000,
  refunds: 0,
  net_sales: 150_000,
  unit_cost: 0,
  beneficiary_share: 105_000,
  savings: 0,
  center_share: 150_000,
  refund_cover: -105_000,
};
const csvOf = (label: string) => toCsv({ rows: [{ key: "k", label, ...sums }], total: sums } satisfies IncomeReport).split("\r\n");

it("starts with a byte order mark, the columns, and ends with the total", () => {
  expect(csvOf("Melati")).toEqual([
    "\uFEFFkey,label,units,orders,gross_sales,refunds,net_sales,unit_cost,beneficiary_share,savings,center_share,refund_cover",
    "k,Melati,1,1,150000,0,150000,0,105000,0,150000,-105000",
    "total,Total,1,1,150000,0,150000,0,105000,0,150000,-105000",
    "",
  ]);
});

it.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+62", "'+62"],
  ["-1", "'-1"],
  ["@sum", "'@sum"],
  ["\t=1", "'\t=1"],
  ['=A,"b"', '"\'=A,""b"""'],
  ["Tas, besar", '"Tas, besar"'],
])("makes the label %j inert", (label, cell) => {
  expect(csvOf(label)[1]).toBe(`k,${cell},1,1,150000,0,150000,0,105000,0,150000,-105000`);
});
