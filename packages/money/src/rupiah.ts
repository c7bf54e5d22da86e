/**
 * A safe integer of zero or more, as bigint.
 * @throws RangeError naming `what` for a fraction, a negative or an unsafe number.
 */
export function wholeAmount(value: number, what: string): bigint {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${what} must be a whole number of zero or more, not ${value}`);
  }
  return BigInt(value);
}

/**
 * floor(amount x basis points / 10,000) without overflow.
 * @throws RangeError when the rate lies outside 0 to 10,000 or the amount is negative.
 */
export function portion(amount: number, basisPoints: number): number {
  if (basisPoints > 10_000) throw new RangeError(`A rate must lie between 0 and 10,000 basis points, not ${basisPoints}`);
  return Number((wholeAmount(amount, "amount") * wholeAmount(basisPoints, "rate")) / 10_000n);
}
