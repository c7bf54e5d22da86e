import type { MedusaContainer } from "@medusajs/framework/types";
import type { LatePayment } from "@ska/contracts";
import { TRANSFER_CODES_MODULE } from "../../../modules/transfer_codes";
import type { TransferCodesModuleService } from "../../../modules/transfer_codes/service";

/** What became of the money of those orders that weren't paid in time, by order id; the others are missing. */
export async function latePayments(container: MedusaContainer, orderIds: readonly string[]): Promise<Map<string, LatePayment>> {
  const outcomes = await container.resolve<TransferCodesModuleService>(TRANSFER_CODES_MODULE).listTransferOutcomes({ order_id: [...orderIds] });
  return new Map(outcomes.flatMap(({ order_id, outcome, reference }) => (outcome === "confirmed" ? [] : [[order_id, { status: outcome === "returned" ? "returned" : "open", reference } as const]])));
}
