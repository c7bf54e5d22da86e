import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSFER_CODES_MODULE } from "../../../modules/transfer_codes";
import type { Outcome, TransferCodesModuleService } from "../../../modules/transfer_codes/service";

interface Input {
  readonly order_id: string;
  readonly outcome: Outcome;
  readonly decided_by: string;
}

/**
 * Confirming and expiring meet here, in one row of the database: the first wins, whatever the locks do.
 * Not undone on failure: a repeated call goes on where this one stopped.
 * @returns the outcome that holds.
 */
export const decideTransferStep = createStep(
  "decide-transfer",
  async ({ order_id, outcome, decided_by }: Input, { container }) => {
    const codes = container.resolve<TransferCodesModuleService>(TRANSFER_CODES_MODULE);
    return new StepResponse(await codes.decide(order_id, outcome, decided_by));
  },
);
