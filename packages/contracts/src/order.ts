import { z } from "zod";
import { Courier } from "./shipment";

/** By the state of the centre's own lines; `to_pack`: paid, and not yet all handed to a courier; `expired`: not paid in time, money may still arrive. */
export const ORDER_TABS = ["unpaid", "to_pack", "shipped", "delivered", "expired", "cancelled", "returned", "all"] as const;
export type OrderTab = (typeof ORDER_TABS)[number];

/** `GET /studio/orders` query. `q`: an order's number, or the exact rupiah that arrived. */
export const StudioOrdersQuery = z.object({
  status: z.enum(ORDER_TABS).default("all"),
  q: z.string().trim().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type StudioOrdersQuery = z.infer<typeof StudioOrdersQuery>;

export const ORDER_STATES = ["awaiting_payment", "paid", "packed", "shipped", "delivered", "cancelled"] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export const Address = z.object({
  name: z.string(),
  phone: z.string().nullable(),
  street: z.string(),
  village: z.string().nullable(),
  district: z.string().nullable(),
  city: z.string(),
  /** Province name, Indonesian. */
  province: z.string(),
  postal_code: z.string(),
  landmark: z.string().nullable(),
});
export type Address = z.infer<typeof Address>;

export const OrderLine = z.object({
  id: z.string(),
  product_id: z.string().nullable(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  quantity: z.number().int(),
  /** Whole rupiah. */
  unit_price: z.number().int(),
  total: z.number().int(),
});
export type OrderLine = z.infer<typeof OrderLine>;

/**
 * What became of an order that wasn't paid in time: nothing yet (`open`), or money arrived too late and went back.
 * `reference`: of the transfer that returned it.
 */
export const LatePayment = z.object({ status: z.enum(["open", "returned"]), reference: z.string().nullable() });
export type LatePayment = z.infer<typeof LatePayment>;

/** `POST /studio/orders/:id/late-payment`: the money arrived after all. */
export const LatePaymentInput = z.discriminatedUnion("action", [
  z.object({ action: z.literal("revive") }),
  z.object({ action: z.literal("return"), reference: z.string().trim().min(3).max(80) }),
]);
export type LatePaymentInput = z.infer<typeof LatePaymentInput>;

/** What a centre may know of an order's payment. */
export const StudioPayment = z.object({
  status: z.enum(["awaiting", "paid", "cancelled"]),
  provider_id: z.string().nullable(),
  /** Rupiah to look for on the account; null when the order holds another centre's lines too. */
  amount: z.number().int().nullable(),
  /** ISO 8601, UTC; null for other ways of paying. */
  deadline: z.string().nullable(),
  /** Whether this centre may confirm the transfer: no other centre is in the order. */
  confirmable: z.boolean(),
  /** Of an order of this centre alone that expired; null for every other. */
  late: LatePayment.nullable().default(null),
});
export type StudioPayment = z.infer<typeof StudioPayment>;

/** How far a centre's parcel is. Times are ISO 8601, UTC; null for what has not happened to all of it. */
export const StudioParcel = z.object({
  packed_at: z.string().nullable(),
  shipped_at: z.string().nullable(),
  delivered_at: z.string().nullable(),
  courier: Courier.nullable(),
  /** Null until shipped, and for a centre's own courier without one. */
  tracking_number: z.string().nullable(),
  /** What was corrected, oldest first. */
  earlier: z.array(z.object({ courier: Courier, tracking_number: z.string().nullable(), until: z.string() })),
});
export type StudioParcel = z.infer<typeof StudioParcel>;

/** An order as one centre sees it: its own lines, its own parcel, its own totals. */
export const StudioOrder = z.object({
  id: z.string(),
  display_id: z.number().int(),
  placed_at: z.string(),
  state: z.enum(ORDER_STATES),
  shared: z.boolean(),
  payment: StudioPayment,
  lines: z.array(OrderLine),
  shipping: z.object({ name: z.string(), amount: z.number().int() }).nullable(),
  /** The buyer comes to the centre for it. */
  pickup: z.boolean(),
  parcel: StudioParcel,
  /** What the buyer wrote to the centres. */
  note: z.string().nullable(),
  /** Working days between delivery and a maker's income becoming available. */
  hold_working_days: z.number().int(),
  totals: z.object({ items: z.number().int(), shipping: z.number().int(), total: z.number().int() }),
  recipient: Address.nullable(),
});
export type StudioOrder = z.infer<typeof StudioOrder>;

export const StudioOrderAnswer = z.object({ order: StudioOrder });
export type StudioOrderAnswer = z.infer<typeof StudioOrderAnswer>;

export const StudioOrdersAnswer = z.object({
  orders: z.array(StudioOrder),
  /** Orders in each tab, whatever is searched for. */
  counts: z.record(z.enum(ORDER_TABS), z.number().int()),
  count: z.number().int(),
  offset: z.number().int(),
  limit: z.number().int(),
});
export type StudioOrdersAnswer = z.infer<typeof StudioOrdersAnswer>;
