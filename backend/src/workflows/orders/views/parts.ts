import type { Address, OrderLine, OrderState, StudioPayment, TransferInstructions } from "@ska/contracts";
import { findProvince } from "@ska/regions";
import { PaymentCollectionStatus } from "@medusajs/framework/utils";
import { readInstructions } from "../../../modules/bank_transfer/instructions";
import { rupiah } from "../cart-totals";
import type { AddressRow, FulfillmentRow, LineRow, OrderRow } from "./order-row";

export const iso = (moment: string | Date): string => new Date(moment).toISOString();

const text = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);

/** A buyer's address in our words; the province by name. */
export function addressOf(row: AddressRow | null): Address | null {
  if (!row) return null;
  return {
    name: [row.first_name, row.last_name].filter(Boolean).join(" "),
    phone: text(row.phone),
    street: row.address_1 ?? "",
    village: text(row.metadata?.["village"]),
    district: text(row.metadata?.["district"]),
    city: row.city ?? "",
    province: findProvince(row.province)?.name ?? "",
    postal_code: row.postal_code ?? "",
    landmark: text(row.metadata?.["landmark"]),
  };
}

/** What the buyer wrote to the centres at the checkout. */
export const noteOf = (order: OrderRow): string | null => text(order.metadata?.["note"]);

/** How much of each line is in the given fulfilments, by line id. */
export function packedQuantities(fulfillments: readonly FulfillmentRow[]): Map<string, number> {
  const packed = new Map<string, number>();
  for (const item of fulfillments.flatMap((one) => one.items ?? [])) {
    if (item.line_item_id) packed.set(item.line_item_id, (packed.get(item.line_item_id) ?? 0) + rupiah(item.quantity));
  }
  return packed;
}

export function lineOf(row: LineRow): OrderLine {
  return {
    id: row.id,
    product_id: row.product_id,
    title: row.product_title ?? row.title,
    variant_title: row.variant_title,
    thumbnail: row.thumbnail,
    quantity: rupiah(row.quantity),
    unit_price: rupiah(row.unit_price),
    total: rupiah(row.total),
  };
}

export interface PaymentFacts {
  readonly status: StudioPayment["status"];
  readonly providerId: string | null;
  readonly instructions: TransferInstructions | null;
  readonly paidAt: string | null;
}

/** How an order's payment stands, read from its rows. */
export function paymentOf(order: OrderRow): PaymentFacts {
  const sessions = order.payment_collections.flatMap((one) => one.payment_sessions ?? []);
  const captures = order.payment_collections.flatMap((one) => one.payments ?? []).flatMap((one) => one.captures ?? []);
  const first = captures.map((capture) => iso(capture.created_at)).sort()[0] ?? null;
  const complete = order.payment_collections.some((one) => one.status === PaymentCollectionStatus.COMPLETED);
  const cancelled = order.status === "canceled";
  return {
    status: cancelled ? "cancelled" : complete ? "paid" : "awaiting",
    providerId: sessions[0]?.provider_id ?? null,
    instructions: readInstructions(sessions[0]?.data),
    paidAt: complete ? first : null,
  };
}

const every = (rows: readonly FulfillmentRow[], field: "shipped_at" | "delivered_at"): boolean =>
  rows.every((row) => Boolean(row[field]));

/** Where the given lines are: the last thing that is true of all of them. */
export function stateOf(payment: PaymentFacts, lines: readonly LineRow[], fulfillments: readonly FulfillmentRow[]): OrderState {
  if (payment.status === "cancelled") return "cancelled";
  if (payment.status === "awaiting") return "awaiting_payment";
  const packed = packedQuantities(fulfillments);
  const complete = lines.every((line) => (packed.get(line.id) ?? 0) >= rupiah(line.quantity));
  if (!complete || fulfillments.length === 0) return "paid";
  if (every(fulfillments, "delivered_at")) return "delivered";
  return every(fulfillments, "shipped_at") ? "shipped" : "packed";
}

/** The fulfilments that carry any of the given lines. */
export function fulfillmentsOf(order: OrderRow, lines: readonly LineRow[]): FulfillmentRow[] {
  const ids = new Set(lines.map((line) => line.id));
  return order.fulfillments.filter((one) => one.items?.some((item) => item.line_item_id && ids.has(item.line_item_id)));
}
