import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { TrackedOrder, TrackedShipment } from "@ska/contracts";
import { isPickup } from "../../../modules/zone_rates/parcel";
import { rupiah } from "../cart-totals";
import { readOrders, type LineRow, type OrderRow } from "./order-row";
import { latePayments } from "./late-payments";
import { parcelOf } from "./parcel";
import { addressOf, fulfillmentsOf, iso, lineOf, paymentOf, stateOf } from "./parts";

type Center = TrackedShipment["center"];

/** Says nothing of where goods come from, when their public listing is gone. */
const UNNAMED: Center = { id: null, name: "Sentra Kreasi Atensi" };

interface ProductRow {
  id: string;
  shipping_profile?: { id: string } | null;
  listing?: { center?: { id: string; name: string; pickup_place?: string | null } | null; brand?: { name: string } | null } | null;
}

interface Origin {
  readonly center: Center;
  readonly brand: string | null;
  readonly profileId: string | null;
  readonly pickupPlace: string | null;
}

async function originsOf(container: MedusaContainer, order: OrderRow): Promise<Map<string, Origin>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "shipping_profile.id", "listing.center", "listing.brand"],
    filters: { id: order.items.map((item) => item.product_id).filter((id) => id !== null) },
  });
  return new Map(
    (data as unknown as ProductRow[]).map((product) => {
      const center = product.listing?.center;
      return [
        product.id,
        {
          center: center ? { id: center.id, name: center.name } : UNNAMED,
          brand: product.listing?.brand?.name ?? null,
          profileId: product.shipping_profile?.id ?? null,
          pickupPlace: center?.pickup_place ?? null,
        },
      ];
    }),
  );
}

async function profilesOfOptions(container: MedusaContainer, order: OrderRow): Promise<Map<string, string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id"],
    filters: { id: order.shipping_methods.map((method) => method.shipping_option_id).filter((id) => id !== null) },
  });
  return new Map(data.map((option) => [option.id, option.shipping_profile_id]));
}

function shipmentOf(order: OrderRow, lines: LineRow[], origins: readonly Origin[], service: { name: string; amount: number; collected: boolean }): TrackedShipment {
  const parcels = fulfillmentsOf(order, lines);
  const state = stateOf(paymentOf(order), lines, parcels);
  const { packed_at, shipped_at, delivered_at, courier, tracking_number } = parcelOf(state, parcels);
  return {
    center: origins[0]?.center ?? UNNAMED,
    brands: [...new Set(origins.flatMap(({ brand }) => brand ?? []))],
    service: service.name,
    pickup_place: service.collected ? (origins[0]?.pickupPlace ?? null) : null,
    amount: service.amount,
    state: state === "packed" || state === "shipped" || state === "delivered" ? state : "waiting",
    courier,
    tracking_number,
    packed_at,
    shipped_at,
    delivered_at,
    line_ids: lines.map((line) => line.id),
  };
}

async function shipmentsOf(container: MedusaContainer, order: OrderRow): Promise<TrackedShipment[]> {
  const [origins, profiles] = await Promise.all([originsOf(container, order), profilesOfOptions(container, order)]);
  const originOf = (line: LineRow): Origin => origins.get(line.product_id ?? "") ?? { center: UNNAMED, brand: null, profileId: null, pickupPlace: null };
  const groups = new Map<string | null, LineRow[]>();
  for (const line of order.items) {
    const { profileId } = originOf(line);
    groups.set(profileId, [...(groups.get(profileId) ?? []), line]);
  }
  return [...groups].map(([profileId, lines]) => {
    const method = order.shipping_methods.find((one) => profiles.get(one.shipping_option_id ?? "") === profileId);
    const service = { name: method?.name ?? "", amount: method ? rupiah(method.total) : 0, collected: isPickup(method?.data) };
    return shipmentOf(order, lines, lines.map(originOf), service);
  });
}

/** What the buyer of an order sees by its link; null for an unknown order. Names no maker and no beneficiary. */
export async function trackedOrder(container: MedusaContainer, orderId: string): Promise<TrackedOrder | null> {
  const [order] = await readOrders(container, [orderId]);
  if (!order) return null;
  const payment = paymentOf(order);
  const state = stateOf(payment, order.items, order.fulfillments);
  const { packed_at, shipped_at, delivered_at } = parcelOf(state, order.fulfillments);
  return {
    display_id: order.display_id,
    placed_at: iso(order.created_at),
    state,
    steps: [
      { code: "placed", at: iso(order.created_at) },
      { code: "paid", at: payment.paidAt },
      { code: "packed", at: packed_at },
      { code: "shipped", at: shipped_at },
      { code: "delivered", at: delivered_at },
    ],
    lines: order.items.map(lineOf),
    totals: {
      items: rupiah(order.item_total),
      shipping: rupiah(order.shipping_total),
      discount: rupiah(order.discount_total),
      total: rupiah(order.total),
    },
    payment: {
      provider_id: payment.providerId,
      status: payment.status,
      instructions: payment.status === "awaiting" ? payment.instructions : null,
      returned: (await latePayments(container, [orderId])).get(orderId)?.status === "returned",
    },
    shipments: await shipmentsOf(container, order),
    recipient: addressOf(order.shipping_address),
  };
}
