import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { netOfLines } from "@ska/money";
import type { RefundedOrder } from "../../modules/income/refund-entries";
import type { PaymentRefund } from "../../modules/income/spread-refund";
import type { StoredSnapshot } from "../../modules/income/types";
import { monthsAt } from "./months-at";
import type { PlacedOrder } from "./placed-order";

/** What our refunds say in Medusa's metadata; its own say nothing. */
const Metadata = z.object({ lines: z.array(z.object({ line_item_id: z.string(), amount: z.int().positive() })) });

function refundsOf(order: PlacedOrder): PaymentRefund[] {
  const rows = order.payment_collections.flatMap(({ payments }) => (payments ?? []).flatMap(({ refunds }) => refunds ?? []));
  return rows.map(({ id, amount, created_at, metadata }) => ({
    id,
    at: new Date(created_at),
    amount: netOfLines([amount])[0] ?? 0,
    lines: (Metadata.safeParse(metadata).data?.lines ?? []).map((line) => ({ lineItemId: line.line_item_id, amount: line.amount })),
  }));
}

/** The orders that have refunds, with all of them from their rows. */
export async function refundedOrders(
  container: MedusaContainer,
  orders: readonly PlacedOrder[],
  snapshots: readonly StoredSnapshot[],
): Promise<RefundedOrder[]> {
  const refunded = orders.map((order) => ({ orderId: order.id, refunds: refundsOf(order) })).filter(({ refunds }) => refunds.length > 0);
  if (refunded.length === 0) return [];
  const monthOf = await monthsAt(container, snapshots.map(({ centerId }) => centerId));
  return refunded.map((order) => ({ ...order, monthOf }));
}
