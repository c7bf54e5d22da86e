import type { Rupiah } from "./types";

/** An exact decimal: a string such as "89999.1", or a number whose shortest notation is meant. */
export type Decimal = string | number;

interface Scaled {
  digits: bigint;
  /** Decimal places that `digits` holds. */
  places: number;
}

function scaled(value: Decimal): Scaled {
  const match = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(value));
  if (!match) throw new RangeError(`Not an amount of zero or more: ${value}`);
  const [, whole = "0", fraction = "", exponent = "0"] = match;
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

/**
 * Whole-rupiah nets of an order's lines: each line's exact amount after discounts is floored, and what is missing to
 * the items total, itself rounded half up to a whole rupiah, goes one by one to the largest fractions, the lower
 * position first among equals.
 * @param amounts exact amounts of the lines after discounts, without tax and shipping.
 * @returns nets in the order of the lines; they sum to the rounded items total.
 * @throws RangeError for a negative amount, what is no number, or a total that is no safe integer.
 */
export function netOfLines(amounts: readonly Decimal[]): Rupiah[] {
  const values = amounts.map(scaled);
  const places = Math.max(0, ...values.map((value) => value.places));
  const one = 10n ** BigInt(places);
  const exact = values.map((value) => value.digits * 10n ** BigInt(places - value.places));
  const nets = exact.map((value) => value / one);
  const sum = exact.reduce((a, b) => a + b, 0n);
  const total = (2n * sum + one) / (2n * one);
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`The items total is too large: ${total}`);
  const missing = Number(total - nets.reduce((a, b) => a + b, 0n));
  const order = exact
    .map((value, position) => ({ position, rest: value % one }))
    .sort((a, b) => (a.rest === b.rest ? a.position - b.position : a.rest > b.rest ? -1 : 1));
  const raised = new Set(order.slice(0, missing).map(({ position }) => position));
  return nets.map((net, position) => Number(net) + (raised.has(position) ? 1 : 0));
}
