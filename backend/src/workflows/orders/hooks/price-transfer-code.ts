import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows";
import { TRANSFER_CODES_MODULE } from "../../../modules/transfer_codes";
import type { TransferCodesModuleService } from "../../../modules/transfer_codes/service";

// The only way a code reaches the zone-rates provider: read from our table, never from the client.
listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(async ({ input }, { container }) => {
  const codes = container.resolve<TransferCodesModuleService>(TRANSFER_CODES_MODULE);
  const [code] = await codes.listTransferCodes({ cart_id: input.cart_id });
  const context = code
    ? { transfer_code: { stock_location_id: code.stock_location_id, amount: code.amount } }
    : {};
  return new StepResponse(context);
});
