import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Amounts as Medusa computes them: numbers whose shortest notation is meant. */
interface Taxed {
  /** After discounts, tax included. */
  total: number;
  tax_total: number;
}

export interface PlacedLine extends Taxed {
  id: string;
  product_id: string | null;
  product_title: string | null;
  title: string;
  variant_id: string | null;
  quantity: number;
  /** When it was put into the cart, or into the order. */
  created_at: Date | string;
  detail: {
    return_requested_quantity: number;
    return_received_quantity: number;
    return_dismissed_quantity: number;
    written_off_quantity: number;
  };
}

export interface PlacedShipping extends Taxed {
  id: string;
  shipping_option_id: string | null;
}

interface MoneyRow {
  id: string;
  amount: number;
  created_at: Date | string;
}

type RefundRow = MoneyRow & { metadata: unknown; refund_reason?: { code: string } | null };

/** What income reads of an order, from its rows. */
export interface PlacedOrder {
  id: string;
  version: number;
  status: string;
  created_at: Date | string;
  updated_at: Date | string;
  sales_channel_id: string | null;
  total: number;
  items: PlacedLine[];
  shipping_methods: PlacedShipping[];
  payment_collections: { payments: { captures: MoneyRow[]; refunds?: RefundRow[] }[] }[];
}

const FIELDS = [
  "id",
  "version",
  "status",
  "created_at",
  "updated_at",
  "sales_channel_id",
  "total",
  "items.*",
  "items.detail.*",
  "items.total",
  "items.tax_total",
  "shipping_methods.id",
  "shipping_methods.shipping_option_id",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "payment_collections.payments.captures.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.created_at",
  "payment_collections.payments.refunds.metadata",
  "payment_collections.payments.refunds.refund_reason.code",
];

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Reads orders with their exact totals and captures; lines come in one fixed order, whatever the database's. */
export async function readOrders(container: MedusaContainer, orderIds: readonly string[]): Promise<PlacedOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: [...orderIds] } });
  return (data as unknown as PlacedOrder[]).map((order) => ({
    ...order,
    items: [...(order.items ?? [])].sort(byId),
    shipping_methods: [...(order.shipping_methods ?? [])].sort(byId),
    payment_collections: order.payment_collections ?? [],
  }));
}
