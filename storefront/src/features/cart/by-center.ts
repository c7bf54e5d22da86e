import type { PublicCenter } from "@ska/contracts";
import type { Product } from "@/features/catalog/product";
import type { CartItem } from "./cart";

export interface CartLine {
  item: CartItem;
  /** Today's product; undefined when it is no longer sold. */
  product: Product | undefined;
}

export interface CenterParcel {
  /** null for what is no longer sold. */
  center: PublicCenter | null;
  lines: CartLine[];
  /** Whole rupiah of the goods. */
  subtotal: number;
}

/** Cart lines grouped into one parcel a centre, in the order they were put in. */
export function byCenter(items: readonly CartItem[], products: readonly Product[]): CenterParcel[] {
  const known = new Map(products.map((product) => [product.id, product]));
  const parcels = new Map<string, CenterParcel>();
  for (const item of items) {
    const product = known.get(item.product_id ?? "");
    const center = product?.listing.center ?? null;
    const parcel = parcels.get(center?.id ?? "") ?? { center, lines: [], subtotal: 0 };
    parcel.lines.push({ item, product });
    parcel.subtotal += item.unit_price * item.quantity;
    parcels.set(center?.id ?? "", parcel);
  }
  return [...parcels.values()];
}
