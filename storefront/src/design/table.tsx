import type { ReactNode } from "react";
import { classes } from "./classes";

export interface Column<Row> {
  key: string;
  head: ReactNode;
  /** How the rows stand by this column, where they are sorted by it. */
  sorted?: "ascending" | "descending";
  cell: (row: Row) => ReactNode;
  /** Money and counts: right-aligned tabular figures. */
  numeric?: boolean;
  /** The cell that names the row; it stays in sight when the table scrolls sideways. */
  rowHead?: boolean;
}

interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A last row of totals, one cell a column. */
  totals?: Readonly<Record<string, ReactNode>>;
  captionHidden?: boolean;
}

/** A real table that scrolls sideways inside itself on a phone. */
export function Table<Row>({ caption, columns, rows, rowKey, totals, captionHidden = false }: TableProps<Row>) {
  const cellClass = (column: Column<Row>) =>
    classes("px-4 py-3 align-top", column.numeric ? "money text-right" : "text-left", column.rowHead && "sticky left-0 z-10 bg-white max-lg:border-r max-lg:border-line");
  return (
    <div className="overflow-x-auto border border-line bg-white print:overflow-visible" tabIndex={0} role="region" aria-label={caption}>
      <table className="w-full border-collapse text-sm">
        <caption className={captionHidden ? "sr-only" : "px-4 py-3 text-left font-semibold"}>{caption}</caption>
        <thead className="border-b border-line-strong">
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" aria-sort={column.sorted} className={classes(cellClass(column), "text-xs font-semibold text-ink-soft")}>{column.head}</th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.rowHead ? (
                  <th key={column.key} scope="row" className={classes(cellClass(column), "font-semibold")}>{column.cell(row)}</th>
                ) : (
                  <td key={column.key} className={cellClass(column)}>{column.cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {totals ? (
          <tfoot className="border-t-2 border-ink font-semibold">
            <tr>
              {columns.map((column) =>
                column.rowHead ? (
                  <th key={column.key} scope="row" className={classes(cellClass(column), "font-semibold")}>{totals[column.key]}</th>
                ) : (
                  <td key={column.key} className={cellClass(column)}>{totals[column.key]}</td>
                ),
              )}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
