import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSFER_CODES_MODULE } from "../../../modules/transfer_codes";
import type { TransferCodesModuleService } from "../../../modules/transfer_codes/service";
import { cartTotals } from "../cart-totals";
import { heldUntil, LARGEST_CODE } from "../transfer-provider";

const LARGEST_TOTAL = 2_000_000_000;

/**
 * Gives the cart a code on its dearest parcel, unless it has one. A cart without a priced parcel gets none.
 * @throws 409 when every possible total is held by another order.
 */
export const claimTransferCodeStep = createStep(
  "claim-transfer-code",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const codes = container.resolve<TransferCodesModuleService>(TRANSFER_CODES_MODULE);
    const [held] = await codes.listTransferCodes({ cart_id });
    const { total, parcels } = await cartTotals(container, cart_id);
    const dearest = parcels.reduce<(typeof parcels)[number] | null>(
      (best, parcel) => (parcel.stockLocationId && parcel.amount > (best?.amount ?? 0) ? parcel : best),
      null,
    );
    const largest = Math.min(LARGEST_CODE, Math.floor(dearest?.amount ?? 0), total - 1);
    if (held || !dearest?.stockLocationId || largest < 1) return new StepResponse(false, null);
    if (total > LARGEST_TOTAL) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "This order is too large for a bank transfer.");
    }
    const amount = await codes.claim({
      cartId: cart_id,
      stockLocationId: dearest.stockLocationId,
      fullTotal: total,
      largest,
      heldUntil: heldUntil(new Date()),
    });
    const [claimed] = amount === null ? await codes.listTransferCodes({ cart_id }) : [true];
    if (!claimed) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "Too many orders with this total are waiting for a transfer. Try again later or pay another way.",
      );
    }
    return new StepResponse(true, cart_id);
  },
  async (cart_id, { container }) => {
    if (cart_id) await container.resolve<TransferCodesModuleService>(TRANSFER_CODES_MODULE).deleteTransferCodes({ cart_id });
  },
);
