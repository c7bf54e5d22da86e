import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, capturePaymentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows";
import { authorizeTransferStep } from "./steps/authorize-transfer";
import { checkConfirmableStep } from "./steps/check-confirmable";
import { decideTransferStep } from "./steps/decide-transfer";
import { TRANSFER_LOCK } from "./transfer-lock";

interface Input {
  readonly order_id: string;
  /** Member or administrator who saw the money on the account. */
  readonly confirmed_by: string;
}

/**
 * The transfer of an order arrived: authorise, then capture, so that Medusa shows the order as paid.
 * May be run again after a failure at any point; a paid, cancelled or expired order is a 409.
 */
export const confirmTransferWorkflow = createWorkflow("confirm-transfer", (input: Input) => {
  const lock = transform({ input }, ({ input }) => ({ ...TRANSFER_LOCK, key: input.order_id }));
  acquireLockStep(lock);
  const sessionId = checkConfirmableStep(input);
  const outcome = decideTransferStep(
    transform({ input }, ({ input }) => ({
      order_id: input.order_id,
      outcome: "confirmed" as const,
      decided_by: input.confirmed_by,
    })),
  );
  const paymentId = authorizeTransferStep(
    transform({ input, sessionId, outcome }, ({ input, sessionId, outcome }) => ({
      session_id: sessionId,
      confirmed_by: input.confirmed_by,
      outcome,
    })),
  );
  capturePaymentWorkflow.runAsStep({
    input: transform({ paymentId, input }, ({ paymentId, input }) => ({
      payment_id: paymentId,
      captured_by: input.confirmed_by,
    })),
  });
  releaseLockStep(lock);
  return new WorkflowResponse(paymentId);
});
