import type { IncomeQuery, IncomeReport } from "@ska/contracts";
import { FIGURES, isMoney, namesOf, type Figure } from "./income-table";
import type { Language } from "./language";

/** Rupiah as Indonesia writes it (language 421), red below zero; and plain counts. */
const MONEY = "[$Rp-421] #,##0;[Red]-[$Rp-421] #,##0";
const COUNT = "#,##0";
const BOLD = { fontWeight: "bold" } as const;
const HEAD = { ...BOLD, backgroundColor: "#F1E8DD", wrap: true } as const;

/** The report as a workbook: numbers are numbers, the head stays in sight, the total is the last row. */
export async function incomeXlsx(language: Language, { from, to, group }: IncomeQuery, { rows, total }: IncomeReport): Promise<Buffer> {
  // Only as a module: the package has no types for CommonJS.
  const { default: writeXlsx } = await import("write-excel-file/node");
  const names = namesOf(language, group);
  const text = (value: string, style: object = {}) => ({ type: String, value, ...style });
  const figures = (sums: IncomeReport["total"], style: object = {}) =>
    FIGURES.map((figure: Figure) => ({ type: Number, value: sums[figure], format: isMoney(figure) ? MONEY : COUNT, ...style }));
  const data = [
    [text(names.head, HEAD), ...FIGURES.map((figure) => text(language.say(figure), { ...HEAD, align: "right" }))],
    ...rows.map((row) => [text(names.row(row)), ...figures(row)]),
    [text(language.say("total"), BOLD), ...figures(total, { ...BOLD, topBorderStyle: "thin" })],
  ];
  return writeXlsx(data, {
    sheet: from === to ? from : `${from} - ${to}`,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: [{ width: 32 }, ...FIGURES.map((figure) => ({ width: isMoney(figure) ? 18 : 10 }))],
  }).toBuffer();
}
