import { MedusaError, PaymentSessionStatus } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { transferOfOrder } from "../transfer-of-order";

const CONFIRMABLE: string[] = [PaymentSessionStatus.PENDING_AUTHORIZATION, PaymentSessionStatus.AUTHORIZED];

const conflict = (message: string): MedusaError => new MedusaError(MedusaError.Types.CONFLICT, message);

/** @returns the payment session to authorise. @throws 404 unknown order, 409 with the reason when nothing is to confirm. */
export const checkConfirmableStep = createStep(
  "check-transfer-confirmable",
  async ({ order_id }: { order_id: string }, { container }) => {
    const transfer = await transferOfOrder(container, order_id);
    if (!transfer) throw conflict("This order is not paid by bank transfer.");
    if (transfer.cancelled) throw conflict("This order is cancelled. Money that arrived must be returned.");
    if (transfer.paid) throw conflict("This order is already paid.");
    if (!CONFIRMABLE.includes(transfer.sessionStatus)) throw conflict("This order is not waiting for a transfer.");
    if (transfer.sessionAmount !== transfer.orderTotal) {
      throw conflict("The order's total has changed since the buyer was told what to transfer.");
    }
    return new StepResponse(transfer.sessionId);
  },
);
