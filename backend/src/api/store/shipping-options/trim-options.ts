import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { DeliveryInput } from "@ska/contracts";
import { findProvince, SHIPPING_SERVICES, shippingEstimate } from "@ska/regions";
import { isPickup } from "../../../modules/zone_rates/parcel";
import { reachOf } from "../../../workflows/orders/within-reach";

type Body = Record<string, unknown>;

interface Option {
  readonly shipping_profile_id?: string;
  readonly data?: Record<string, unknown> | null;
}

interface CartProduct {
  shipping_profile?: { id: string } | null;
  listing?: { center?: { id: string; name: string; pickup_place?: string | null } | null; delivery?: DeliveryInput | null } | null;
}

interface CartRow {
  shipping_address?: { province?: string | null } | null;
  items?: ({ variant?: { product?: CartProduct | null } | null } | null)[];
}

const PUBLIC = ["id", "name", "price_type", "shipping_profile_id", "provider_id", "type", "amount", "is_tax_inclusive"] as const;

/** Days on the way, once the address is known: the shopper chooses between price and time. */
function estimateOf(option: Option, to: string | null | undefined): { min_days: number; max_days: number } | null {
  const from = findProvince(String(option.data?.["origin_province"] ?? ""));
  const service = SHIPPING_SERVICES.find((one) => one === (option.data?.["service"] ?? option.data?.["id"]));
  const receiver = findProvince(to);
  if (!from || !receiver || !service) return null;
  const { minDays, maxDays } = shippingEstimate({ from: from.code, to: receiver.code, service });
  return { min_days: minDays, max_days: maxDays };
}

function trim(option: Option, province: string | null | undefined): Body {
  const kept = PUBLIC.map((key) => [key, (option as Body)[key]] as const).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(kept), estimate: estimateOf(option, province) };
}

async function cartOf(req: MedusaRequest): Promise<CartRow | undefined> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["shipping_address.province", "items.variant.product.shipping_profile.id", "items.variant.product.listing.center", "items.variant.product.listing.delivery"],
    filters: { id: String(req.query.cart_id ?? "") },
  });
  return data[0] as unknown as CartRow | undefined;
}

/**
 * Medusa lists every centre of the sales channel and nests where it is. Here: the options of the cart's own
 * shipping profiles, each with its centre's public name, without place (but where a buyer collects),, data or Medusa's `insufficient_inventory`, which is wrong for two centres.
 */
export async function trimOptions(body: Body, req: MedusaRequest): Promise<Body> {
  const cart = await cartOf(req);
  const goods = (cart?.items ?? []).flatMap((item) => item?.variant?.product ?? []);
  const products = new Map(goods.map((product) => [product.shipping_profile?.id, product]));
  const to = findProvince(cart?.shipping_address?.province)?.code;
  const collected = new Set(goods.flatMap((product) => (reachOf(product, to) === "collected" ? [product.shipping_profile?.id] : [])));
  const options = (body["shipping_options"] as Option[]).filter(
    (option) => products.has(option.shipping_profile_id) && (isPickup(option.data) || !collected.has(option.shipping_profile_id)),
  );
  return {
    shipping_options: options.map((option) => {
      const center = products.get(option.shipping_profile_id)?.listing?.center;
      return {
        ...trim(option, cart?.shipping_address?.province),
        center: center ? { id: center.id, name: center.name } : null,
        pickup_place: isPickup(option.data) ? (center?.pickup_place ?? null) : null,
      };
    }),
  };
}

/** The answer to pricing one option, trimmed the same way. */
export function trimOption(body: Body): Body {
  const option = body["shipping_option"] as Option & { amount?: number };
  return { shipping_option: trim(option, null) };
}
