import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { findProvince } from "@ska/regions";

interface Row {
  shipping_address?: { province?: string | null } | null;
  items?: ({ product_title?: string | null; variant?: { product?: { listing?: { delivery?: { province_codes: string[] } | null } | null } | null } | null } | null)[];
}

/**
 * Whether all goods of a cart may be sent where it goes: fresh goods, plants and animals say how far.
 * @param province of the address; the cart's own unless given.
 * @throws `delivery_limited` (409) that names the goods that can't.
 */
export async function requireWithinReach(container: MedusaContainer, cartId: string, province?: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["shipping_address.province", "items.product_title", "items.variant.product.listing.delivery"],
    filters: { id: cartId },
  });
  const cart = data[0] as unknown as Row | undefined;
  const to = findProvince(province ?? cart?.shipping_address?.province)?.code;
  if (!cart || !to) return;
  const beyond = (cart.items ?? []).filter((item) => item?.variant?.product?.listing?.delivery?.province_codes.includes(to) === false);
  if (beyond.length === 0) return;
  const goods = [...new Set(beyond.map((item) => item?.product_title ?? ""))].join("; ");
  throw new MedusaError("delivery_limited", `Can't be sent to this province: ${goods}`);
}
