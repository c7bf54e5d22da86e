import { MedusaError } from "@medusajs/framework/utils";
import { IMPORT_COLUMNS, MOST_IMPORT_ROWS, type ImportColumn } from "@ska/contracts";
import { parse } from "csv-parse/sync";

/** A row's cells by column, trimmed; `row` as a spreadsheet counts. */
export interface SheetRow {
  row: number;
  cells: Partial<Record<ImportColumn, string>>;
}

const invalid = (words: string): MedusaError => new MedusaError(MedusaError.Types.INVALID_DATA, `file: ${words}`);
const isColumn = (name: string): name is ImportColumn => (IMPORT_COLUMNS as readonly string[]).includes(name);

/**
 * Reads a CSV file, with commas or semicolons, with or without a byte order mark. Empty rows are left out.
 * @throws INVALID_DATA (400) in words for what is no CSV, has unknown columns or too many rows.
 */
export function readSheet(file: Buffer): SheetRow[] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    throw invalid("isn't UTF-8 text: save the sheet as CSV (UTF-8)");
  }
  const [head = ""] = text.split("\n", 1);
  const records = recordsOf(text, head.split(";").length > head.split(",").length ? ";" : ",");
  const [names = [], ...rows] = records;
  const columns = names.map((name) => name.toLowerCase());
  const unknown = columns.filter((name) => !isColumn(name));
  if (unknown.length > 0) throw invalid(`has columns that aren't known: ${unknown.slice(0, 5).join(", ").slice(0, 200)}`);
  if (!columns.includes("title")) throw invalid("has no column title: use the template");
  const filled = rows.map((cells, index) => ({ row: index + 2, cells })).filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (filled.length === 0) throw invalid("holds no rows");
  if (filled.length > MOST_IMPORT_ROWS) throw invalid(`holds more than ${MOST_IMPORT_ROWS} rows`);
  return filled.map(({ row, cells }) => ({ row, cells: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""])) }));
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { bom: true, delimiter, trim: true, relax_column_count: true, skip_empty_lines: false });
  } catch {
    throw invalid("can't be read as CSV: a quotation mark isn't closed");
  }
}
