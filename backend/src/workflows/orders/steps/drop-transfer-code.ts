import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSFER_CODES_MODULE } from "../../../modules/transfer_codes";
import type { TransferCodesModuleService } from "../../../modules/transfer_codes/service";
import { cartTotals } from "../cart-totals";

interface Input {
  readonly cart_id: string;
  /** Keep a code whose total is still the cart's. */
  readonly keep_fitting: boolean;
}

/** Takes the cart's code away when it no longer fits, or always. @returns whether one was taken away. */
export const dropTransferCodeStep = createStep(
  "drop-transfer-code",
  async ({ cart_id, keep_fitting }: Input, { container }) => {
    const codes = container.resolve<TransferCodesModuleService>(TRANSFER_CODES_MODULE);
    const [held] = await codes.listTransferCodes({ cart_id });
    if (!held) return new StepResponse(false);
    if (keep_fitting && held.total === (await cartTotals(container, cart_id)).total) return new StepResponse(false);
    await codes.deleteTransferCodes({ cart_id });
    return new StepResponse(true);
  },
);
