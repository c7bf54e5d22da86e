import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, PaymentActions } from "@medusajs/framework/utils";
import { cancelOrderWorkflow, processPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { isOf, stateOf, type MidtransClient, type PaymentState } from "@ska/payment-midtrans";
import type { WaitingSession } from "./waiting-sessions";

/** Midtrans' clock may be behind ours. Minutes. */
const GRACE = 10;

const isOver = (state: PaymentState, expiresAt: string): boolean =>
  state === "ended" || state === "returned" || (state !== "pending" && Date.parse(expiresAt) + GRACE * 60_000 < Date.now());

/**
 * Does what a lost notification would have done: takes the money, or lets the order go whose payment ended. Running it again changes nothing.
 * @returns what became of it; null when it still waits.
 */
export async function settleSession(container: MedusaContainer, client: MidtransClient, waiting: WaitingSession): Promise<"paid" | "cancelled" | null> {
  const { id, session, orderId, orderCancelled } = waiting;
  const status = await client.status(session.order_id);
  const state = stateOf(status);
  if (state === "paid") {
    if (!isOf(status, session.order_id, session.gross_amount)) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Midtrans tells of another amount");
    await processPaymentWorkflow(container).run({ input: { action: PaymentActions.SUCCESSFUL, data: { session_id: id, amount: session.gross_amount } } });
    return "paid";
  }
  if (!orderId || orderCancelled || !isOver(state, session.expires_at)) return null;
  await cancelOrderWorkflow(container).run({ input: { order_id: orderId } });
  return "cancelled";
}
