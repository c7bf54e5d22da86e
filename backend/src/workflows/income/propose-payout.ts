import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { PayoutInput } from "@ska/contracts";
import type { CenterScope } from "../../access/scope";
import { INCOME_MODULE } from "../../modules/income";
import type { StoredPayout } from "../../modules/income/payout-rows";
import type { IncomeModuleService } from "../../modules/income/service";
import { hasLeft } from "./own-person";

/** A centre proposes to hand money to somebody it owes it to. @throws NOT_FOUND, CONFLICT above the balance or for savings before she left. */
export async function proposePayout(container: MedusaContainer, scope: CenterScope, input: PayoutInput, by: string): Promise<StoredPayout> {
  const left = await hasLeft(container, scope, input.beneficiary_id);
  if (input.from === "savings" && !left) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "Savings are paid out once she has left the centre.");
  }
  const { amount, from: source, method, note } = input;
  return container.resolve<IncomeModuleService>(INCOME_MODULE).proposePayout({ ...scope, beneficiaryId: input.beneficiary_id }, { amount, source, method, note, proposedBy: by });
}
