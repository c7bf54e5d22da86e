import type { CreateOrderDTO } from "@medusajs/framework/types";
import { shippingPrice } from "@ska/regions";
import type { PastOrder } from "../catalog";
import type { Foundation } from "../foundation";
import type { Good } from "./goods-by-sku";

/** What a seeded order still has to go through; kept in its metadata until then. */
export type DemoFate = { placed_at: string; paid_at: string | null; delivered_at: string | null; state: PastOrder["state"] };

type Line = { good: Good; quantity: number };

/** A past order as the order module takes it: buyer, lines, and one shipping method per centre. */
export function toOrder(past: PastOrder, goods: Map<string, Good>, foundation: Foundation): CreateOrderDTO {
  const lines = linesOf(past, goods);
  const address = addressOf(past);
  const fate: DemoFate = {
    placed_at: past.placed_at.toISOString(),
    paid_at: past.paid_at?.toISOString() ?? null,
    delivered_at: past.delivered_at?.toISOString() ?? null,
    state: past.state,
  };
  return {
    region_id: foundation.regionId,
    sales_channel_id: foundation.salesChannelId,
    currency_code: "idr",
    email: past.buyer.email,
    status: past.state === "cancelled" ? "canceled" : "pending",
    shipping_address: address,
    billing_address: address,
    metadata: { demo: fate },
    items: lines.map(({ good, quantity }) => ({
      title: good.title,
      subtitle: good.variantTitle,
      thumbnail: good.thumbnail ?? undefined,
      quantity,
      unit_price: good.price,
      product_id: good.productId,
      product_title: good.title,
      product_handle: good.handle,
      variant_id: good.variantId,
      variant_title: good.variantTitle,
      variant_sku: good.sku,
      requires_shipping: true,
      is_tax_inclusive: true,
    })),
    shipping_methods: shippingOf(lines, past.buyer.province_code),
  };
}

/** A buyer's address as the checkout writes it. */
export function addressOf({ buyer }: PastOrder) {
  const [firstName = "", ...rest] = buyer.name.split(" ");
  return {
    first_name: firstName,
    last_name: rest.join(" "),
    phone: buyer.phone,
    address_1: buyer.street,
    city: buyer.city,
    province: buyer.province_code,
    postal_code: buyer.postal_code,
    country_code: "id",
    metadata: { district: buyer.district, village: buyer.village },
  };
}

const linesOf = (past: PastOrder, goods: Map<string, Good>): Line[] =>
  past.lines.flatMap(({ sku, quantity }) => {
    const good = goods.get(sku);
    return good ? [{ good, quantity }] : [];
  });

function shippingOf(lines: Line[], to: string) {
  const byOption = Map.groupBy(lines, ({ good }) => good.shippingOptionId);
  return [...byOption].map(([shipping_option_id, parcel]) => {
    const weightGrams = parcel.reduce((sum, { good, quantity }) => sum + good.weightGrams * quantity, 0);
    const from = parcel[0]?.good.originProvince ?? to;
    return {
      name: "Reguler",
      shipping_option_id,
      amount: shippingPrice({ from, to, weightGrams, service: "regular" }).amount,
      is_tax_inclusive: true,
      data: { service: "regular" },
    };
  });
}
