import { z } from "zod";

const Rupiah = z.number().transform((amount) => Math.round(amount));

const StoreCart = z.object({
  id: z.string(),
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
  payment_collection: z.object({ id: z.string() }).nullish(),
});

/** The cart as Medusa tells it; amounts in whole rupiah. */
export type Cart = z.infer<typeof StoreCart>;
export type CartItem = Cart["items"][number];

export const CART_FIELDS = [
  "id",
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
  "shipping_address.first_name",
  "shipping_address.last_name",
  "shipping_address.phone",
  "shipping_address.address_1",
  "shipping_address.city",
  "shipping_address.province",
  "shipping_address.postal_code",
  "shipping_address.metadata",
  "payment_collection.id",
].join(",");

/** Throws ZodError when Medusa's answer is not a cart. */
export function parseCart(raw: unknown): Cart {
  return StoreCart.parse(raw);
}

/** How many pieces, not lines. */
export function countPieces(cart: Pick<Cart, "items">): number {
  return cart.items.reduce((sum, { quantity }) => sum + quantity, 0);
}
