import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSFER_CODES_MODULE } from "../../../modules/transfer_codes";
import type { TransferCodesModuleService } from "../../../modules/transfer_codes/service";
import { cartTotals } from "../cart-totals";

/**
 * Writes the total that came out, should a promotion on shipping have moved it.
 * @throws 409 when another order holds just that total; choosing the method again finds a free one.
 */
export const settleTransferCodeStep = createStep(
  "settle-transfer-code",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const codes = container.resolve<TransferCodesModuleService>(TRANSFER_CODES_MODULE);
    const [held] = await codes.listTransferCodes({ cart_id });
    const { total } = await cartTotals(container, cart_id);
    if (!held || held.total === total) return new StepResponse(total);
    const [other] = await codes.listTransferCodes({ total });
    if (other) {
      await codes.deleteTransferCodes({ cart_id });
      throw new MedusaError(MedusaError.Types.CONFLICT, "The total was just taken by another order. Please try again.");
    }
    await codes.updateTransferCodes({ id: held.id, total });
    return new StepResponse(total);
  },
);
