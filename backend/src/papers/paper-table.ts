import { INK, LINE, MARGIN, SOFT, weight, type Pdf } from "./paper";

export interface PaperColumn {
  head: string;
  /** Points. */
  width: number;
  numeric?: boolean;
}

const PADDING = 3;

interface TableFacts {
  columns: readonly PaperColumn[];
  rows: readonly (readonly string[])[];
  /** Set off at the end. */
  totals: readonly string[];
  /** Points. */
  size?: number;
}

/** A table whose head stands on each page it runs over; no row is cut by a page's end. */
export function drawTable(pdf: Pdf, { columns, rows, totals, size = 8 }: TableFacts): void {
  const right = MARGIN + columns.reduce((sum, { width }) => sum + width, 0);
  const rule = (colour: string, thickness: number): void => void pdf.moveTo(MARGIN, pdf.y).lineTo(right, pdf.y).lineWidth(thickness).strokeColor(colour).stroke();
  const heightOf = (cells: readonly string[]): number =>
    Math.max(...cells.map((cell, at) => pdf.heightOfString(cell || " ", { width: (columns[at]?.width ?? 0) - 2 * PADDING }))) + 2 * PADDING;
  const row = (cells: readonly string[], name: "regular" | "strong", colour: string): void => {
    weight(pdf, name, size, colour);
    const { y } = pdf;
    const height = heightOf(cells);
    let x = MARGIN;
    for (const [at, { width, numeric }] of columns.entries()) {
      pdf.text(cells[at] ?? "", x + PADDING, y + PADDING, { width: width - 2 * PADDING, align: numeric ? "right" : "left" });
      x += width;
    }
    pdf.y = y + height;
  };
  const head = (): void => {
    row(columns.map((column) => column.head), "strong", SOFT);
    rule(INK, 0.8);
  };
  const room = (cells: readonly string[], name: "regular" | "strong"): void => {
    weight(pdf, name, size);
    if (pdf.y + heightOf(cells) <= pdf.page.height - pdf.page.margins.bottom) return;
    pdf.addPage();
    head();
  };
  head();
  for (const cells of rows) {
    room(cells, "regular");
    row(cells, "regular", INK);
    rule(LINE, 0.4);
  }
  room(totals, "strong");
  rule(INK, 0.8);
  row(totals, "strong", INK);
  pdf.x = MARGIN;
}
