import { requireProvince, type IslandGroup } from "./provinces";
import {
  ECONOMY_PERCENT,
  ESTIMATES,
  FAR_FROM_RATE,
  SAME_ISLAND_RATES,
  SAME_PROVINCE_RATE,
  SEA_RATES,
} from "./zone-rates";

export const SHIPPING_SERVICES = ["regular", "economy"] as const;
export type ShippingService = (typeof SHIPPING_SERVICES)[number];

export interface ShippingQuestion {
  /** Province code of the sender. */
  readonly from: string;
  /** Province code of the receiver. */
  readonly to: string;
  /** Weight of the whole parcel in grams, a positive whole number. */
  readonly weightGrams: number;
  readonly service: ShippingService;
}

export interface ShippingPrice {
  /** Whole rupiah for the parcel. */
  readonly amount: number;
  /** Days on the way, from hand-over to the courier. */
  readonly estimate: { readonly minDays: number; readonly maxDays: number };
}

type Distance = keyof typeof ESTIMATES;

const seaRates = new Map<string, number>(
  SEA_RATES.flatMap(([a, b, rate]) => [
    [`${a}>${b}`, rate] as const,
    [`${b}>${a}`, rate] as const,
  ]),
);

function seaRate(from: IslandGroup, to: IslandGroup): number {
  const rate = seaRates.get(`${from}>${to}`);
  if (rate === undefined) throw new RangeError(`No shipping rate from ${from} to ${to}`);
  return rate;
}

function route(from: string, to: string): { rate: number; distance: Distance } {
  const sender = requireProvince(from);
  const receiver = requireProvince(to);
  if (sender.code === receiver.code) return { rate: SAME_PROVINCE_RATE, distance: "same_province" };
  if (sender.island === receiver.island) {
    return { rate: SAME_ISLAND_RATES[sender.island], distance: "same_island" };
  }
  const rate = seaRate(sender.island, receiver.island);
  return { rate, distance: rate >= FAR_FROM_RATE ? "far" : "neighbouring" };
}

const economyRate = (rate: number): number => Math.ceil((rate * ECONOMY_PERCENT) / 100 / 500) * 500;

/** Days on the way between two province codes. Throws RangeError for an unknown code. */
export function shippingEstimate(
  question: Omit<ShippingQuestion, "weightGrams">,
): ShippingPrice["estimate"] {
  const { distance } = route(question.from, question.to);
  const [minDays, maxDays] = ESTIMATES[distance][question.service];
  return { minDays, maxDays };
}

/**
 * What a parcel costs by zone and weight: each started kilogram counts, at least one.
 * Throws RangeError for an unknown province code or a weight that is not a positive whole number of grams.
 */
export function shippingPrice(question: ShippingQuestion): ShippingPrice {
  const { from, to, weightGrams, service } = question;
  if (!Number.isSafeInteger(weightGrams) || weightGrams <= 0) {
    throw new RangeError(`Weight must be a positive whole number of grams, got ${weightGrams}`);
  }
  const { rate } = route(from, to);
  const kilograms = Math.ceil(weightGrams / 1_000);
  const perKilogram = service === "economy" ? economyRate(rate) : rate;
  return { amount: perKilogram * kilograms, estimate: shippingEstimate({ from, to, service }) };
}
