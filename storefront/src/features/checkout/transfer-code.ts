import type { Cart } from "@/features/cart/cart";

/** Where the cart's metadata keeps what shipping costs without the transfer code, in whole rupiah. */
export const FULL_SHIPPING = "shipping_full";

/** By how many rupiah shipping was lowered to make the total recognisable: 1 to 999, or 0 for none. For showing only. */
export function transferCode(cart: Pick<Cart, "metadata" | "shipping_total">): number {
  const full = cart.metadata?.[FULL_SHIPPING];
  const code = typeof full === "number" ? full - cart.shipping_total : 0;
  return code > 0 && code < 1000 ? code : 0;
}
