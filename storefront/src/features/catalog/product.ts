import { Listing } from "@ska/contracts";
import { z } from "zod";
import { STOCK_TOLD_UP_TO } from "./stock";

const StoreVariant = z.object({
  id: z.string(),
  title: z.string().nullish(),
  manage_inventory: z.boolean().nullish(),
  inventory_quantity: z.number().nullish(),
  calculated_price: z.object({ calculated_amount: z.number().nullable() }).nullish(),
});

/** What Medusa answers for the fields we ask. */
const StoreProduct = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullish(),
  description: z.string().nullish(),
  weight: z.coerce.number().nullish(),
  categories: z.array(z.object({ handle: z.string(), name: z.string() })).nullish(),
  tags: z.array(z.object({ id: z.string(), value: z.string() })).nullish(),
  variants: z.array(StoreVariant).nullish(),
  listing: Listing,
});

export interface Variant {
  id: string;
  title: string;
  /** Whole rupiah. */
  price: number;
  /** Pieces that can be bought now, told only up to five; null for more. */
  stock: number | null;
}

/** A product as the shop shows it. */
export interface Product {
  id: string;
  handle: string;
  title: string;
  subtitle: string;
  description: string;
  /** Grams in the parcel, when known. */
  weight: number | null;
  category: { handle: string; name: string } | null;
  tags: string[];
  variants: Variant[];
  /** Lowest price in whole rupiah. */
  price: number;
  /** Whether variants differ in price. */
  priced_from: boolean;
  /** Pieces of all variants together; null when some variant has more than is told. */
  stock: number | null;
  listing: Listing;
}

/** The shop's view of what Medusa sent; null when it cannot be sold (no listing or no price). */
export function toProduct(raw: unknown): Product | null {
  const parsed = StoreProduct.safeParse(raw);
  if (!parsed.success) return null;
  const { data } = parsed;
  const variants = (data.variants ?? []).flatMap(toVariant).sort(byTitle);
  if (!variants.length) return null;
  const prices = variants.map(({ price }) => price);
  const counted = variants.flatMap(({ stock }) => (stock === null ? [] : [stock]));
  return {
    id: data.id,
    handle: data.handle,
    title: data.title,
    subtitle: data.subtitle ?? "",
    description: data.description ?? "",
    weight: data.weight ?? null,
    category: data.categories?.[0] ?? null,
    tags: (data.tags ?? []).map(({ value }) => value),
    variants,
    price: Math.min(...prices),
    priced_from: new Set(prices).size > 1,
    stock: counted.length < variants.length ? null : counted.reduce((sum, one) => sum + one, 0),
    listing: data.listing,
  };
}

// Medusa gives variants in no order; "100 g" comes before "250 g".
const byTitle = (a: Variant, b: Variant): number => a.title.localeCompare(b.title, "id", { numeric: true });

function toVariant(raw: z.infer<typeof StoreVariant>): Variant[] {
  const price = raw.calculated_price?.calculated_amount;
  if (typeof price !== "number") return [];
  const counted = raw.manage_inventory === false ? null : Math.max(0, raw.inventory_quantity ?? 0);
  return [{ id: raw.id, title: raw.title ?? "", price, stock: counted !== null && counted > STOCK_TOLD_UP_TO ? null : counted }];
}
