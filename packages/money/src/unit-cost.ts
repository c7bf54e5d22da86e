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

/** Prices end in 500 or 000: nobody has smaller change, and both read easily. */
const STEP = 500n;

/** Hours of work in a month: PP 35/2021 article 32 divides a month's wage by these. */
const MONTHLY_HOURS = 173n;

/**
 * What an hour of making should at least bring her where a month's minimum wage is so much, rounded up to Rp 500.
 * @throws RangeError for a fraction or a negative wage.
 */
export function hourOfWage(monthly: Rupiah): Rupiah {
  return Number(upTo(wholeAmount(monthly, "wage"), MONTHLY_HOURS * STEP) * STEP);
}

/** What a fair price is reckoned from. */
export interface PriceQuestion {
  unitCost: Rupiah;
  /** Of making one unit; 0 when not told. */
  minutes: number;
  /** What an hour of making should bring, whole rupiah; null where nobody knows, and then time says nothing. */
  hour: Rupiah | null;
  /** The makers' part of the margin. */
  beneficiaryBp: number;
}

/**
 * Advice on a price, rounded up to Rp 500: twice the cost, the usual mark-up of shops that sell by hand, or what lets the
 * makers' part of the margin pay their hours, whichever is more. Advice alone: time is never a cost (income.md).
 * @throws RangeError for fractions, negative numbers or a rate above 10,000.
 */
export function suggestPrice({ unitCost, minutes, hour, beneficiaryBp }: PriceQuestion): Rupiah {
  const cost = wholeAmount(unitCost, "unit cost");
  const hours = wholeAmount(minutes, "minutes") * wholeAmount(hour ?? 0, "hour");
  const part = BigInt(portion(FULL_BASIS_POINTS, beneficiaryBp));
  const forHours = part === 0n ? 0n : upTo(hours * BigInt(FULL_BASIS_POINTS), 60n * part);
  const wanted = cost > forHours ? cost * 2n : cost + forHours;
  return Number(upTo(wanted, STEP) * STEP);
}

const upTo = (amount: bigint, by: bigint): bigint => (amount + by - 1n) / by;
