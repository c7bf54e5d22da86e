import { BUYERS } from "./buyers";
import { BRANDS } from "./brands";
import { PRODUCTS } from "./products";
import { drawing, type Draw } from "./random";

export interface CatalogBuyer {
  name: string;
  email: string;
  /** E.164. */
  phone: string;
  province_code: string;
  city: string;
  district: string;
  village: string;
  postal_code: string;
  street: string;
}

export interface PastOrder {
  placed_at: Date;
  /** Null when nothing was paid. */
  paid_at: Date | null;
  /** Null unless the state is `delivered`. */
  delivered_at: Date | null;
  buyer: CatalogBuyer;
  lines: { sku: string; quantity: number }[];
  state: "paid" | "delivered" | "unpaid" | "cancelled";
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SPAN_DAYS = 90;
const SEVERAL_CENTERS = 0.15;

interface Offer {
  sku: string;
  center: string;
  /** How often it is bought: cheaper things more often. */
  appeal: number;
}

/**
 * Invented orders of the 90 days before `now`, the oldest first: growing towards today, more at weekends,
 * about 15 in 100 from several centres. The same `now`, `count` and `seed` always give the same orders.
 */
export function pastOrders({ now, count = 240, seed = "past orders" }: { now: Date; count?: number; seed?: string }): PastOrder[] {
  const draw = drawing(seed);
  const offers = PRODUCTS.flatMap((product) => {
    const center = BRANDS.find((brand) => brand.key === product.brand)?.center ?? "";
    return product.variants.map((variant) => ({ sku: variant.sku, center, appeal: 1 / Math.sqrt(variant.price) }));
  });
  const days = Array.from({ length: SPAN_DAYS }, (_, i) => SPAN_DAYS - i);
  return Array.from({ length: count }, () => newOrder({ now, draw, offers, days })).sort(
    (a, b) => a.placed_at.getTime() - b.placed_at.getTime(),
  );
}

function newOrder({ now, draw, offers, days }: { now: Date; draw: Draw; offers: Offer[]; days: number[] }): PastOrder {
  const daysAgo = draw.weighted(days, (day) => busyness(now, day));
  // Between 07:00 and 22:00 in Jakarta, and never after now.
  const midnight = Math.floor((now.getTime() + 7 * HOUR) / DAY) * DAY - 7 * HOUR;
  const placed = new Date(Math.min(midnight - daysAgo * DAY + Math.round(draw.between(7, 22) * HOUR), now.getTime() - HOUR));
  const ageDays = (now.getTime() - placed.getTime()) / DAY;
  const state = stateAt(ageDays, draw.between(0, 1));
  const paid = state === "paid" || state === "delivered" ? new Date(Math.min(placed.getTime() + draw.between(0.1, 14) * HOUR, now.getTime())) : null;
  return {
    placed_at: placed,
    paid_at: paid,
    delivered_at: paid && state === "delivered" ? new Date(paid.getTime() + draw.between(2.2, 4.4) * DAY) : null,
    buyer: draw.weighted(BUYERS, () => 1),
    lines: newLines(draw, offers),
    state,
  };
}

function busyness(now: Date, daysAgo: number): number {
  const weekday = new Date(now.getTime() - daysAgo * DAY).getUTCDay();
  const growth = 0.5 + 1.1 * (1 - daysAgo / SPAN_DAYS);
  return growth * (weekday === 0 || weekday === 6 ? 1.6 : 1);
}

function stateAt(ageDays: number, chance: number): PastOrder["state"] {
  if (chance < 0.04) return "cancelled";
  if (ageDays < 1.5) return chance < 0.45 ? "unpaid" : "paid";
  if (ageDays < 7) return "paid";
  return "delivered";
}

function newLines(draw: Draw, offers: Offer[]): PastOrder["lines"] {
  const first = draw.weighted(offers, (offer) => offer.appeal);
  const several = draw.between(0, 1) < SEVERAL_CENTERS;
  const wanted = several ? 2 + Math.floor(draw.between(0, 2)) : draw.weighted([1, 2, 3], (size) => 4 - size);
  const chosen = [first];
  while (chosen.length < wanted) {
    const rest = offers.filter(
      (offer) => !chosen.includes(offer) && (several && chosen.length === 1 ? offer.center !== first.center : several || offer.center === first.center),
    );
    chosen.push(draw.weighted(rest, (offer) => offer.appeal));
  }
  return chosen.map(({ sku }) => ({ sku, quantity: draw.weighted([1, 2, 3], (quantity) => 1 / quantity ** 2) }));
}
