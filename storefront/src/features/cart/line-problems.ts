import type { Product } from "@/features/catalog/product";
import type { CartItem } from "./cart";

export type LineProblem =
  | { kind: "gone" }
  | { kind: "sold_out" }
  | { kind: "too_many"; left: number }
  | { kind: "price"; before: number; now: number };

/** What is no longer as it was when a line went into the cart; null when all is well. `product` is today's, if there is one. */
export function lineProblem(item: Pick<CartItem, "variant_id" | "quantity" | "unit_price">, product: Pick<Product, "variants"> | undefined): LineProblem | null {
  const variant = product?.variants.find(({ id }) => id === item.variant_id);
  if (!variant) return { kind: "gone" };
  if (variant.stock === 0) return { kind: "sold_out" };
  if (variant.stock !== null && variant.stock < item.quantity) return { kind: "too_many", left: variant.stock };
  return variant.price === item.unit_price ? null : { kind: "price", before: item.unit_price, now: variant.price };
}
