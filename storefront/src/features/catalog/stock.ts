/** How many pieces may be told; above that only that it is there, so that nobody can count sales. The backend caps what it says likewise. */
export const STOCK_TOLD_UP_TO = 5;

export type StockWord = { kind: "sold_out" } | { kind: "few"; count: number } | { kind: "there" };

/** What the shop says of a stock; `null` is more than may be told. */
export function stockWord(stock: number | null): StockWord {
  if (stock === null || stock > STOCK_TOLD_UP_TO) return { kind: "there" };
  return stock <= 0 ? { kind: "sold_out" } : { kind: "few", count: stock };
}
