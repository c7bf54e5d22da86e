/** Rows in the order their owner gave them. */
export const byPosition = <Row extends { position: number }>(rows: Row[]): Row[] =>
  [...rows].sort((a, b) => a.position - b.position);
