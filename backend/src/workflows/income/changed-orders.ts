import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { netOfLines, type RefundBearer } from "@ska/money";
import type { ChangedOrder, PaymentRefund } from "../../modules/income/refund-entries";
import type { StoredSnapshot } from "../../modules/income/types";
import { capturedAmount } from "./captured-orders";
import { monthsAt } from "./months-at";
import { readOrders, type PlacedLine, type PlacedOrder } from "./placed-order";

/** What our refunds say in Medusa's metadata; its own say nothing. */
const Metadata = z.object({ lines: z.array(z.object({ line_item_id: z.string(), amount: z.int().positive() })) });

/** Codes of Medusa's refund reasons that make a refund the centre's own. Any other falls on the lines. */
const BEARERS: Partial<Record<string, RefundBearer>> = { shipping: "shipping", goodwill: "goodwill" };

function refundsOf(order: PlacedOrder): PaymentRefund[] {
  const rows = order.payment_collections.flatMap(({ payments }) => (payments ?? []).flatMap(({ refunds }) => refunds ?? []));
  return rows.map(({ id, amount, created_at, metadata, refund_reason }) => ({
    id,
    at: new Date(created_at),
    amount: netOfLines([amount])[0] ?? 0,
    lines: (Metadata.safeParse(metadata).data?.lines ?? []).map((line) => ({ lineItemId: line.line_item_id, amount: line.amount })),
    bearer: BEARERS[refund_reason?.code ?? ""] ?? null,
  }));
}

/**
 * Units of a frozen line that are no longer sold: taken out of the order, on their way back or back, or claimed. A claimed
 * unit that is sent back counts once.
 */
function unitsGone({ quantity }: StoredSnapshot, line: PlacedLine | undefined): number {
  if (!line) return quantity;
  const { return_requested_quantity: asked, return_received_quantity: back, return_dismissed_quantity: dismissed, written_off_quantity: claimed } = line.detail;
  const returned = Number(asked) + Number(back) + Number(dismissed);
  return Math.max(0, quantity - Number(line.quantity)) + Math.max(returned, Number(claimed));
}

const goneOf = (order: PlacedOrder, snapshots: readonly StoredSnapshot[]): Map<string, number> =>
  new Map(snapshots.map((snapshot) => [snapshot.lineItemId, unitsGone(snapshot, order.items.find(({ id }) => id === snapshot.lineItemId))]));

/** The orders that have refunds, or lines that were added after they were placed, as their rows have them. */
export async function changedOrders(
  container: MedusaContainer,
  orders: readonly PlacedOrder[],
  snapshots: readonly StoredSnapshot[],
): Promise<ChangedOrder[]> {
  const linesOf = ({ id }: PlacedOrder): StoredSnapshot[] => snapshots.filter(({ orderId }) => orderId === id);
  const changed = orders.filter((order) => refundsOf(order).length > 0 || linesOf(order).some(({ orderVersion }) => orderVersion > 1));
  if (changed.length === 0) return [];
  const monthOf = await monthsAt(container, snapshots.map(({ centerId }) => centerId));
  return changed.map((order) => ({
    orderId: order.id,
    refunds: refundsOf(order),
    gone: goneOf(order, linesOf(order)),
    changedAt: new Date(order.updated_at),
    captured: async () => (await readOrders(container, [order.id])).reduce((sum, now) => sum + capturedAmount(now), 0),
    monthOf,
  }));
}
