import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { TrackedOrder, TrackedShipment } from "@ska/contracts";
import { rupiah } from "../cart-totals";
import { readOrders, type FulfillmentRow, type LineRow, type OrderRow } from "./order-row";
import { addressOf, fulfillmentsOf, iso, lineOf, paymentOf, stateOf } from "./parts";

type Center = TrackedShipment["center"];

/** Says nothing of where goods come from, when their public listing is gone. */
const UNNAMED: Center = { id: null, name: "Sentra Kreasi Atensi" };

interface ProductRow {
  id: string;
  shipping_profile?: { id: string } | null;
  listing?: { center?: { id: string; name: string } | null } | null;
}

interface Origin {
  readonly center: Center;
  readonly profileId: string | null;
}

async function originsOf(container: MedusaContainer, order: OrderRow): Promise<Map<string, Origin>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "shipping_profile.id", "listing.center"],
    filters: { id: order.items.map((item) => item.product_id).filter((id) => id !== null) },
  });
  return new Map(
    (data as unknown as ProductRow[]).map((product) => {
      const center = product.listing?.center;
      return [
        product.id,
        {
          center: center ? { id: center.id, name: center.name } : UNNAMED,
          profileId: product.shipping_profile?.id ?? null,
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

const stamp = (moment: string | Date | null | undefined): string | null => (moment ? iso(moment) : null);

function parcelState(fulfillment: FulfillmentRow | undefined): TrackedShipment["state"] {
  if (!fulfillment) return "waiting";
  if (fulfillment.delivered_at) return "delivered";
  return fulfillment.shipped_at ? "shipped" : "packed";
}

function toShipment(center: Center, lines: LineRow[], service: { name: string; amount: number }, parcel?: FulfillmentRow): TrackedShipment {
  const courier = parcel?.metadata?.["courier"];
  return {
    center,
    service: service.name,
    amount: service.amount,
    state: parcelState(parcel),
    courier: typeof courier === "string" ? courier : null,
    tracking_number: parcel?.labels?.[0]?.tracking_number ?? null,
    shipped_at: stamp(parcel?.shipped_at),
    delivered_at: stamp(parcel?.delivered_at),
    line_ids: lines.map((line) => line.id),
  };
}

async function shipmentsOf(container: MedusaContainer, order: OrderRow): Promise<TrackedShipment[]> {
  const [origins, profiles] = await Promise.all([originsOf(container, order), profilesOfOptions(container, order)]);
  const originOf = (line: LineRow): Origin => origins.get(line.product_id ?? "") ?? { center: UNNAMED, profileId: null };
  const groups = new Map<string | null, LineRow[]>();
  for (const line of order.items) {
    const { profileId } = originOf(line);
    groups.set(profileId, [...(groups.get(profileId) ?? []), line]);
  }
  return [...groups].map(([profileId, lines]) => {
    const method = order.shipping_methods.find((one) => profiles.get(one.shipping_option_id ?? "") === profileId);
    const service = { name: method?.name ?? "", amount: method ? rupiah(method.total) : 0 };
    const center = lines[0] ? originOf(lines[0]).center : UNNAMED;
    return toShipment(center, lines, service, fulfillmentsOf(order, lines)[0]);
  });
}

function latest(rows: readonly FulfillmentRow[], field: "created_at" | "shipped_at" | "delivered_at"): string | null {
  return rows.map((row) => stamp(row[field])).sort().at(-1) ?? null;
}

/** What the buyer of an order sees by its link; null for an unknown order. Names no maker and no beneficiary. */
export async function trackedOrder(container: MedusaContainer, orderId: string): Promise<TrackedOrder | null> {
  const [order] = await readOrders(container, [orderId]);
  if (!order) return null;
  const payment = paymentOf(order);
  const state = stateOf(payment, order.items, order.fulfillments);
  const reached = ["paid", "packed", "shipped", "delivered"].indexOf(state);
  return {
    display_id: order.display_id,
    placed_at: iso(order.created_at),
    state,
    steps: [
      { code: "placed", at: iso(order.created_at) },
      { code: "paid", at: payment.paidAt },
      { code: "packed", at: reached >= 1 ? latest(order.fulfillments, "created_at") : null },
      { code: "shipped", at: reached >= 2 ? latest(order.fulfillments, "shipped_at") : null },
      { code: "delivered", at: reached >= 3 ? latest(order.fulfillments, "delivered_at") : null },
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
    },
    shipments: await shipmentsOf(container, order),
    recipient: addressOf(order.shipping_address),
  };
}
