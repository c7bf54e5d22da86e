import { IncomeRow, type IncomeReport } from "@ska/contracts";

const BYTE_ORDER_MARK = "\uFEFF";
const COLUMNS = ["key", "label", ...IncomeRow.keyof().options.filter((name) => name !== "key" && name !== "label")] as const;

/** A text cell that no spreadsheet takes for a formula. */
function textCell(text: string): string {
  const inert = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

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
