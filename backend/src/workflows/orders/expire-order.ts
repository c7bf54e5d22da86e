import { createStep, createWorkflow, StepResponse, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { PaymentSessionStatus } from "@medusajs/framework/utils";
import { acquireLockStep, cancelOrderWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows";
import { decideTransferStep } from "./steps/decide-transfer";
import { TRANSFER_LOCK } from "./transfer-lock";
import { transferOfOrder } from "./transfer-of-order";

interface Input {
  readonly order_id: string;
}

const isOverdueStep = createStep("is-transfer-overdue", async ({ order_id }: Input, { container }) => {
  const transfer = await transferOfOrder(container, order_id);
  const waiting = transfer?.sessionStatus === PaymentSessionStatus.PENDING_AUTHORIZATION && !transfer.cancelled;
  const deadline = transfer?.instructions?.deadline;
  return new StepResponse(waiting && deadline !== undefined && new Date(deadline) < new Date());
});

/**
 * Cancels an order whose transfer is overdue, which gives its stock back. Money confirmed meanwhile wins.
 * Running it again, or on any other order, changes nothing.
 */
export const expireOrderWorkflow = createWorkflow("expire-unpaid-order", (input: Input) => {
  const lock = transform({ input }, ({ input }) => ({ ...TRANSFER_LOCK, key: input.order_id }));
  acquireLockStep(lock);
  const overdue = isOverdueStep(input);
  // Medusa's `when` can't stand inside another one: the second reads the first one's result.
  const outcome = when("overdue", { overdue }, ({ overdue }) => overdue).then(() =>
    decideTransferStep(
      transform({ input }, ({ input }) => ({
        order_id: input.order_id,
        outcome: "expired" as const,
        decided_by: "clock",
      })),
    ),
  );
  when("expired", { outcome }, ({ outcome }) => outcome === "expired").then(() => {
    cancelOrderWorkflow.runAsStep({ input });
  });
  releaseLockStep(lock);
  return new WorkflowResponse(overdue);
});
