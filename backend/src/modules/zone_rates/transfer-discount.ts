/** What a server-side hook adds to the pricing context when the shopper pays by bank transfer. */
export interface TransferCode {
  /** The centre whose parcel carries the discount. */
  readonly stock_location_id: string;
  /** Rupiah to take off, 1 to 999. */
  readonly amount: number;
}

function isTransferCode(value: unknown): value is TransferCode {
  if (typeof value !== "object" || value === null) return false;
  const { stock_location_id, amount } = value as Partial<TransferCode>;
  return typeof stock_location_id === "string" && typeof amount === "number" && Number.isSafeInteger(amount) && amount > 0;
}

/** A parcel's price less its transfer code, when the code is of this stock location; never below zero. */
export function withTransferCode(price: number, code: unknown, stockLocationId: string | undefined): number {
  if (!isTransferCode(code) || code.stock_location_id !== stockLocationId) return price;
  return Math.max(0, price - code.amount);
}
