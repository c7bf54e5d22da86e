import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { DeliveryInput } from "@ska/contracts";
import { findProvince } from "@ska/regions";
import { isPickup } from "../../modules/zone_rates/parcel";

interface Goods {
  shipping_profile?: { id: string } | null;
  listing?: { delivery?: DeliveryInput | null; center?: { pickup_place?: string | null } | null } | null;
}

interface Row {
  shipping_address?: { province?: string | null } | null;
  shipping_methods?: ({ data?: Record<string, unknown> | null } | null)[];
  items?: ({ product_title?: string | null; variant?: { product?: Goods | null } | null } | null)[];
}

/** How goods reach a province: they are sent, must be collected, or can't be had from there. */
export type Reach = "sent" | "collected" | "beyond";

/** @param to a province's code; undefined while it isn't known: then everything may be sent. */
export function reachOf({ listing }: Goods, to: string | undefined): Reach {
  const limits = listing?.delivery;
  if (!limits || !to || limits.province_codes.includes(to)) return "sent";
  return limits.pickup && listing.center?.pickup_place ? "collected" : "beyond";
}

/**
 * Whether all goods of a cart may be sent where it goes, or are collected: fresh goods, plants and animals say how far.
 * @param province of an address that is being given; whether they are collected is asked after it. Left out, all of the cart's own choices count.
 * @throws `delivery_limited` (409) that names the goods that can't.
 */
export async function requireWithinReach(container: MedusaContainer, cartId: string, province?: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["shipping_address.province", "shipping_methods.data", "items.product_title", "items.variant.product.shipping_profile.id", "items.variant.product.listing.delivery", "items.variant.product.listing.center"],
    filters: { id: cartId },
  });
  const cart = data[0] as unknown as Row | undefined;
  const to = findProvince(province ?? cart?.shipping_address?.province)?.code;
  if (!cart || !to) return;
  const collected = new Set((cart.shipping_methods ?? []).flatMap((method) => (isPickup(method?.data) ? [method?.data?.["shipping_profile_id"]] : [])));
  const beyond = (cart.items ?? []).filter((item) => {
    const goods = item?.variant?.product;
    if (!goods || collected.has(goods.shipping_profile?.id)) return false;
    const reach = reachOf(goods, to);
    return reach === "beyond" || (reach === "collected" && province === undefined);
  });
  if (beyond.length === 0) return;
  const titles = [...new Set(beyond.map((item) => item?.product_title ?? ""))].join("; ");
  throw new MedusaError("delivery_limited", `Can't be sent to this province: ${titles}`);
}
