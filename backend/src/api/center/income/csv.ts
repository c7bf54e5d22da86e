import { IncomeRow, type IncomeReport } from "@ska/contracts";
import { BYTE_ORDER_MARK, textCell } from "../../csv/text-cell";

const COLUMNS = ["key", "label", ...IncomeRow.keyof().options.filter((name) => name !== "key" && name !== "label")] as const;

/** The report as CSV for spreadsheets: UTF-8 with a byte order mark, the same columns, the total as the last row. */
export function toCsv({ rows, total }: IncomeReport): string {
  const lines = [...rows, { key: "total", label: "Total", ...total }].map((row) =>
    COLUMNS.map((column) => {
      const value = row[column];
      return typeof value === "number" ? String(value) : textCell(value);
    }).join(","),
  );
  return `${BYTE_ORDER_MARK}${[COLUMNS.join(","), ...lines].join("\r\n")}\r\n`;
}
