import { INK, type Pdf } from "./paper";

/** Which squares of a QR code are black, row by row, without a border. */
export type Squares = readonly (readonly boolean[])[];

/** The QR code of a text, readable with 15% of it spoiled. */
export async function squaresOf(text: string): Promise<Squares> {
  // Only as a module: the package has no types for CommonJS.
  const { encode } = await import("uqr");
  return encode(text, { ecc: "M", border: 0 }).data;
}

/** Draws the squares as vectors, `size` points wide. */
export function drawQr(pdf: Pdf, squares: Squares, { x, y, size }: { x: number; y: number; size: number }): void {
  const side = size / squares.length;
  for (const [down, row] of squares.entries()) {
    for (const [along, black] of row.entries()) if (black) pdf.rect(x + along * side, y + down * side, side, side);
  }
  pdf.fill(INK);
}
