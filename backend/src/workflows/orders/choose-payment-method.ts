import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { refreshCartItemsWorkflow, refreshPaymentCollectionForCartWorkflow } from "@medusajs/medusa/core-flows";
import { claimTransferCodeStep } from "./steps/claim-transfer-code";
import { dropTransferCodeStep } from "./steps/drop-transfer-code";
import { settleTransferCodeStep } from "./steps/settle-transfer-code";
import { BANK_TRANSFER } from "./transfer-provider";

interface Input {
  readonly cart_id: string;
  readonly provider_id: string;
}

/**
 * Brings a cart's total in line with the payment method before a session is made for it: a bank transfer gets
 * a recognisable total, any other method the full one. Running it again changes nothing.
 * Medusa's own refresh reads the total before it prices shipping, so the payment collection is refreshed last.
 */
export const choosePaymentMethodWorkflow = createWorkflow("choose-payment-method", (input: Input) => {
  const cart = transform({ input }, ({ input }) => ({ cart_id: input.cart_id }));
  const dropped = dropTransferCodeStep(
    transform({ input }, ({ input }) => ({ cart_id: input.cart_id, keep_fitting: input.provider_id === BANK_TRANSFER })),
  );
  when("code-dropped", { dropped }, ({ dropped }) => dropped).then(() => {
    refreshCartItemsWorkflow.runAsStep({ input: cart }).config({ name: "refresh-without-code" });
  });
  const claimed = when("bank-transfer", { input }, ({ input }) => input.provider_id === BANK_TRANSFER).then(() =>
    claimTransferCodeStep(cart),
  );
  when("code-claimed", { claimed }, ({ claimed }) => claimed === true).then(() => {
    refreshCartItemsWorkflow.runAsStep({ input: cart }).config({ name: "refresh-with-code" });
    settleTransferCodeStep(cart);
  });
  refreshPaymentCollectionForCartWorkflow.runAsStep({ input: cart });
  return new WorkflowResponse(cart);
});
