import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Outcome } from "../../../modules/transfer_codes/service";

interface Input {
  readonly session_id: string;
  readonly confirmed_by: string;
  readonly outcome: Outcome;
}

/**
 * Authorises the session, giving Medusa the payment row it lacks until then. Repeating it returns the same payment.
 * Not undone on failure: a cancelled payment could never be captured by the next try.
 * @throws 409 when the order expired first.
 */
export const authorizeTransferStep = createStep(
  "authorize-transfer",
  async ({ session_id, confirmed_by, outcome }: Input, { container }) => {
    if (outcome !== "confirmed") {
      throw new MedusaError(MedusaError.Types.CONFLICT, "This order has expired. Money that arrived must be returned.");
    }
    const payment = await container.resolve(Modules.PAYMENT).authorizePaymentSession(session_id, { confirmed_by });
    if (!payment) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The transfer was not authorised.");
    return new StepResponse(payment.id);
  },
);
