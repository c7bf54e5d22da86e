import { portion, wholeAmount } from "./rupiah";
import { splitSale } from "./split-sale";
import { FULL_BASIS_POINTS, type FrozenRule, type Rupiah } from "./types";

/** What a making of so many units used up: materials and packaging, in whole rupiah. */
export interface UsedUp {
  /** How many came out of it, 1 or more. */
  units: number;
  items: readonly { amount: Rupiah }[];
}

/**
 * Materials and packaging of one unit, rounded up to a whole rupiah, so that what is sold always pays for them.
 * Time is no cost: as one it would move her pay to the centre. Source: income.md, "cost".
 * @throws RangeError for fractions, negative amounts or no units.
 */
export function unitCostOf({ units, items }: UsedUp): Rupiah {
  const whole = wholeAmount(units, "units");
  if (whole === 0n) throw new RangeError("At least one unit has to come out of it");
  const total = items.reduce((sum, { amount }) => sum + wholeAmount(amount, "amount"), 0n);
  return Number((total + whole - 1n) / whole);
}

/** What one unit sold at a price leaves to be shared. */
export interface UnitShare {
  /** Price less cost; below zero when the price doesn't pay for the materials. */
  margin: Rupiah;
  /** All makers' together, savings included. */
  makers: Rupiah;
  savings: Rupiah;
  center: Rupiah;
}

/**
 * Who gets what of one unit at its full price, by the same arithmetic as a real sale (`splitSale`).
 * Several makers share `makers` among them; their savings may differ by a rupiah each from what is told here.
 * @throws RangeError as splitSale.
 */
export function shareOf(price: Rupiah, unitCost: Rupiah, rule: FrozenRule): UnitShare {
  const { centerShare, makers } = splitSale({ net: price, quantity: 1, unitCost, rule, authors: [{ beneficiaryId: "makers", weight: 1 }] });
  return { margin: price - unitCost, makers: makers[0]?.amount ?? 0, savings: makers[0]?.savings ?? 0, center: centerShare };
}

/**
 * What an hour of making should at least bring her, in rupiah: the lowest provincial minimum wage of 2025 (Jawa Tengah,
 * 2,169,349 a month) over 173 hours, as PP 35/2021 article 32 reckons an hour's wage, rounded up to 500.
 */
export const HOUR_OF_MAKING: Rupiah = 13_000;

/** Prices end in 500 or 000: nobody has smaller change, and both read easily. */
const STEP = 500n;

/** What a fair price is reckoned from. */
export interface PriceQuestion {
  unitCost: Rupiah;
  /** Of making one unit; 0 when not told. */
  minutes: number;
  /** The makers' part of the margin. */
  beneficiaryBp: number;
}

/**
 * Advice on a price, rounded up to Rp 500: twice the cost, the usual mark-up of shops that sell by hand, or what lets the
 * makers' part of the margin pay their hours, whichever is more. Advice alone: time is never a cost (income.md).
 * @throws RangeError for fractions, negative numbers or a rate above 10,000.
 */
export function suggestPrice({ unitCost, minutes, beneficiaryBp }: PriceQuestion): Rupiah {
  const cost = wholeAmount(unitCost, "unit cost");
  const hours = wholeAmount(minutes, "minutes") * BigInt(HOUR_OF_MAKING);
  const part = BigInt(portion(FULL_BASIS_POINTS, beneficiaryBp));
  const forHours = part === 0n ? 0n : upTo(hours * BigInt(FULL_BASIS_POINTS), 60n * part);
  const wanted = cost > forHours ? cost * 2n : cost + forHours;
  return Number(upTo(wanted, STEP) * STEP);
}

const upTo = (amount: bigint, by: bigint): bigint => (amount + by - 1n) / by;
