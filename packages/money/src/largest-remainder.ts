import type { Rupiah } from "./types";
import { wholeAmount } from "./rupiah";

/**
 * Splits a whole amount over whole-number weights so that the parts sum to it exactly: each gets the floor of its
 * due, and what is left goes one by one to the largest remainders, the lower position first among equals.
 * @returns parts in the order of the weights; a weight of zero gets nothing.
 * @throws RangeError for a negative or fractional number, or when there is an amount but no positive weight.
 */
export function largestRemainder(total: Rupiah, weights: readonly number[]): Rupiah[] {
  const amount = wholeAmount(total, "total");
  const shares = weights.map((weight) => wholeAmount(weight, "weight"));
  const sum = shares.reduce((a, b) => a + b, 0n);
  if (sum === 0n) {
    if (amount > 0n) throw new RangeError("An amount cannot be split over no weight");
    return shares.map(() => 0);
  }
  const parts = shares.map((share) => (amount * share) / sum);
  const remainders = shares.map((share, position) => ({ position, rest: (amount * share) % sum }));
  const left = Number(amount - parts.reduce((a, b) => a + b, 0n));
  remainders.sort((a, b) => (a.rest === b.rest ? a.position - b.position : a.rest > b.rest ? -1 : 1));
  const raised = new Set(remainders.slice(0, left).map(({ position }) => position));
  return parts.map((part, position) => Number(part) + (raised.has(position) ? 1 : 0));
}
