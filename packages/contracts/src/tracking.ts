import { z } from "zod";
import { Address, ORDER_STATES, OrderLine } from "./order";
import { Courier } from "./shipment";

export const TRACKING_STEPS = ["placed", "paid", "packed", "shipped", "delivered"] as const;

/** What a buyer is told to transfer, and where. */
export const TransferInstructions = z.object({
  bank: z.string(),
  account_number: z.string(),
  account_holder: z.string(),
  /** Whole rupiah, to the last digit. */
  amount: z.number().int(),
  /** ISO 8601, UTC. */
  deadline: z.string(),
});
export type TransferInstructions = z.infer<typeof TransferInstructions>;

/** Only the public name of a centre: the neutral one for a protected centre. */
export const TrackedCenter = z.object({ id: z.string().nullable(), name: z.string() });

export const TrackedShipment = z.object({
  center: TrackedCenter,
  /** Names of the goods' brands. */
  brands: z.array(z.string()),
  /** Name of the shipping service. */
  service: z.string(),
  /** Where and when the buyer collects it; null when it is sent. */
  pickup_place: z.string().nullable(),
  /** Whole rupiah. */
  amount: z.number().int(),
  state: z.enum(["waiting", "packed", "shipped", "delivered"]),
  courier: Courier.nullable(),
  tracking_number: z.string().nullable(),
  packed_at: z.string().nullable(),
  shipped_at: z.string().nullable(),
  delivered_at: z.string().nullable(),
  line_ids: z.array(z.string()),
});
export type TrackedShipment = z.infer<typeof TrackedShipment>;

/** `GET /store/orders/track?token=…`: the buyer's own view, without an account. */
export const TrackedOrder = z.object({
  display_id: z.number().int(),
  placed_at: z.string(),
  state: z.enum(ORDER_STATES),
  /** In order; `at` is null for what has not happened. */
  steps: z.array(z.object({ code: z.enum(TRACKING_STEPS), at: z.string().nullable() })),
  lines: z.array(OrderLine),
  totals: z.object({
    items: z.number().int(),
    shipping: z.number().int(),
    discount: z.number().int(),
    total: z.number().int(),
  }),
  payment: z.object({
    provider_id: z.string().nullable(),
    status: z.enum(["awaiting", "paid", "cancelled"]),
    /** While a bank transfer is awaited; null otherwise. */
    instructions: TransferInstructions.nullable(),
    /** Money arrived after the order had expired, and was sent back. */
    returned: z.boolean().default(false),
  }),
  shipments: z.array(TrackedShipment),
  recipient: Address.nullable(),
});
export type TrackedOrder = z.infer<typeof TrackedOrder>;

export const TrackingAnswer = z.object({ order: TrackedOrder });
export type TrackingAnswer = z.infer<typeof TrackingAnswer>;
