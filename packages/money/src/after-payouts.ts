import type { Rupiah } from "./types";

/**
 * What is left of amounts after payouts of so much in all: payouts use up the first before the next.
 * @param amounts oldest first, zero or more.
 * @param paidOut at most their sum.
 */
export function afterPayouts(amounts: readonly Rupiah[], paidOut: Rupiah): Rupiah[] {
  let left = paidOut;
  return amounts.map((amount) => {
    const used = Math.min(amount, left);
    left -= used;
    return amount - used;
  });
}
