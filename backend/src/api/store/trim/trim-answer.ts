import { absoluteAddress } from "../../../modules/listings/media-address";

/** From here on the shop says "more than five"; exact stock over time would tell sales, and sales a maker's income. */
const MOST_STOCK_SHOWN = 6;

/** Where goods lie and how they are stocked; nothing a shopper needs, and a protected centre's place. */
const PRIVATE_KEYS: ReadonlySet<string> = new Set([
  "stock_location",
  "stock_locations",
  "location_levels",
  "inventory_items",
  "inventory",
  "from_location",
  "fulfillment_set",
  "service_zone",
  "location_id",
  "delivery_address",
]);

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** An answer without places, with absolute picture addresses, and with stock shown only as far as product.md's privacy rule 5 allows. */
export function trimAnswer<T>(value: T): T;
export function trimAnswer(value: unknown): unknown {
  if (typeof value === "string") return absoluteAddress(value);
  if (Array.isArray(value)) return value.map((one: unknown) => trimAnswer(one));
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !PRIVATE_KEYS.has(key))
    .map(([key, inner]) => {
      const capped = key === "inventory_quantity" && typeof inner === "number" ? Math.min(inner, MOST_STOCK_SHOWN) : inner;
      return [key, trimAnswer(capped)] as const;
    });
  return Object.fromEntries(entries);
}
