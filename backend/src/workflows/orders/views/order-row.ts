import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";

export interface AddressRow {
  first_name?: string | null;
  last_name?: string | null;
  phone?: string | null;
  address_1?: string | null;
  city?: string | null;
  province?: string | null;
  postal_code?: string | null;
  metadata?: Record<string, unknown> | null;
}

export interface LineRow {
  id: string;
  product_id: string | null;
  product_title: string | null;
  variant_id: string | null;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: BigNumberInput;
  unit_price: BigNumberInput;
  total: BigNumberInput;
}

export interface ShippingRow {
  name: string;
  shipping_option_id: string | null;
  data?: Record<string, unknown> | null;
  total: BigNumberInput;
}

export interface FulfillmentRow {
  id: string;
  created_at: string | Date;
  packed_at?: string | Date | null;
  shipped_at?: string | Date | null;
  delivered_at?: string | Date | null;
  canceled_at?: string | Date | null;
  metadata?: Record<string, unknown> | null;
  labels?: { tracking_number?: string | null }[];
  items?: { line_item_id: string | null; quantity: BigNumberInput }[];
}

interface CollectionRow {
  status: string;
  payment_sessions?: { provider_id: string; status: string; data: Record<string, unknown> }[];
  payments?: { captures?: { created_at: string | Date }[] }[];
}

export interface OrderRow {
  id: string;
  display_id: number;
  status: string;
  created_at: string | Date;
  total: BigNumberInput;
  item_total: BigNumberInput;
  shipping_total: BigNumberInput;
  discount_total: BigNumberInput;
  metadata?: Record<string, unknown> | null;
  items: LineRow[];
  shipping_methods: ShippingRow[];
  shipping_address: AddressRow | null;
  fulfillments: FulfillmentRow[];
  payment_collections: CollectionRow[];
}

const FIELDS = [
  "id",
  "display_id",
  "status",
  "created_at",
  "metadata",
  "total",
  "item_total",
  "shipping_total",
  "discount_total",
  "items.*",
  "items.total",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_address.*",
  "fulfillments.*",
  "fulfillments.items.*",
  "fulfillments.labels.*",
  "payment_collections.status",
  "payment_collections.payment_sessions.*",
  "payment_collections.payments.captures.*",
];

const present = <T>(rows: readonly (T | null)[] | null | undefined): T[] => (rows ?? []).filter((row) => row !== null);

/** Orders with all that our views tell of them, in the order of the ids; unknown ids are left out. */
export async function readOrders(container: MedusaContainer, ids: readonly string[]): Promise<OrderRow[]> {
  if (ids.length === 0) return [];
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: [...ids] } });
  const rows = (data as unknown as OrderRow[]).map((row) => ({
    ...row,
    items: present(row.items),
    shipping_methods: present(row.shipping_methods),
    fulfillments: present(row.fulfillments).filter((one) => !one.canceled_at),
    payment_collections: present(row.payment_collections),
  }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}
