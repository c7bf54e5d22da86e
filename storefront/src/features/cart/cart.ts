import { z } from "zod";

const Rupiah = z.number().transform((amount) => Math.round(amount));

const StoreCart = z.object({
  id: z.string(),
  region_id: z.string().nullish(),
  email: z.string().nullish(),
  completed_at: z.string().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  item_total: Rupiah,
  shipping_total: Rupiah,
  discount_total: Rupiah,
  total: Rupiah,
  items: z.array(
    z.object({
      id: z.string(),
      variant_id: z.string().nullish(),
      product_id: z.string().nullish(),
      product_title: z.string().nullish(),
      product_handle: z.string().nullish(),
      variant_title: z.string().nullish(),
      quantity: z.number(),
      unit_price: Rupiah,
    }),
  ),
  shipping_methods: z.array(z.object({ shipping_option_id: z.string().nullish(), amount: Rupiah })).nullish(),
  promotions: z.array(z.object({ code: z.string().nullish(), is_automatic: z.boolean().nullish() })).nullish(),
  payment_collection: z.object({ payment_sessions: z.array(z.object({ provider_id: z.string(), status: z.string() })).nullish() }).nullish(),
  shipping_address: z
    .object({
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
      phone: z.string().nullish(),
      address_1: z.string().nullish(),
      city: z.string().nullish(),
      province: z.string().nullish(),
      postal_code: z.string().nullish(),
      metadata: z.record(z.string(), z.unknown()).nullish(),
    })
    .nullish(),
});

/** The cart as Medusa tells it; amounts in whole rupiah. */
export type Cart = z.infer<typeof StoreCart>;
export type CartItem = Cart["items"][number];

export const CART_FIELDS = [
  "id",
  "region_id",
  "email",
  "completed_at",
  "metadata",
  "item_total",
  "shipping_total",
  "discount_total",
  "total",
  "items.id",
  "items.variant_id",
  "items.product_id",
  "items.product_title",
  "items.product_handle",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "items.created_at",
  "shipping_methods.shipping_option_id",
  "shipping_methods.amount",
  "promotions.code",
  "promotions.is_automatic",
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status",
  // Whole, because Medusa does not let the address's metadata be asked for alone.
  "*shipping_address",
].join(",");

/** Throws ZodError when Medusa's answer is not a cart. */
export function parseCart(raw: unknown): Cart {
  return StoreCart.parse(raw);
}

/** How many pieces, not lines. */
export function countPieces(cart: Pick<Cart, "items">): number {
  return cart.items.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** What the goods cost before any discount, in whole rupiah; Medusa's `item_total` is after it. */
export function goodsTotal(cart: Pick<Cart, "items">): number {
  return cart.items.reduce((sum, { unit_price, quantity }) => sum + unit_price * quantity, 0);
}

/** The codes that the buyer typed and that lower her total. */
export function promoCodes(cart: Pick<Cart, "promotions">): string[] {
  return (cart.promotions ?? []).flatMap(({ code, is_automatic }) => (code && !is_automatic ? [code] : []));
}
