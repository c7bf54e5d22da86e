import { Courier, type OrderState, type StudioParcel } from "@ska/contracts";
import type { FulfillmentRow } from "./order-row";
import { iso } from "./parts";

type Moment = "created_at" | "shipped_at" | "delivered_at";

/** How far each state is; what has no place here hasn't begun. */
const REACHED: readonly OrderState[] = ["paid", "packed", "shipped", "delivered"];

/** The last of the fulfilments' moments, when each has one. */
function latest(rows: readonly FulfillmentRow[], field: Moment): string | null {
  return rows.map((row) => (row[field] ? iso(row[field]) : "")).sort().at(-1) || null;
}

const courierIn = (value: unknown): Courier | null => Courier.safeParse(value).data ?? null;
const textIn = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** Who carried it under which number before somebody corrected it, as `correct-tracking` keeps it. */
function earlierOf(row: FulfillmentRow | undefined): StudioParcel["earlier"] {
  const kept = row?.metadata?.["earlier"];
  return Array.isArray(kept) ? (kept as StudioParcel["earlier"]) : [];
}

/** A parcel in our words, from its fulfilments and the state they are in. */
export function parcelOf(state: OrderState, fulfillments: readonly FulfillmentRow[]): StudioParcel {
  const reached = REACHED.indexOf(state);
  const shipped = fulfillments.find((row) => row.shipped_at);
  return {
    packed_at: reached >= 1 ? latest(fulfillments, "created_at") : null,
    shipped_at: reached >= 2 ? latest(fulfillments, "shipped_at") : null,
    delivered_at: reached >= 3 ? latest(fulfillments, "delivered_at") : null,
    courier: courierIn(shipped?.metadata?.["courier"]),
    tracking_number: textIn(shipped?.labels?.[0]?.tracking_number),
    earlier: earlierOf(shipped),
  };
}
