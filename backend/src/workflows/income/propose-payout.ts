import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { PayoutBatchInput, PayoutInput } from "@ska/contracts";
import type { CenterScope } from "../../access/scope";
import { INCOME_MODULE } from "../../modules/income";
import type { StoredPayout } from "../../modules/income/payout-rows";
import type { IncomeModuleService } from "../../modules/income/service";
import { hasLeft } from "./own-person";

type Asked = Pick<PayoutInput, "beneficiary_id" | "from">;

async function requirePayable(container: MedusaContainer, scope: CenterScope, { beneficiary_id, from }: Asked): Promise<void> {
  const left = await hasLeft(container, scope, beneficiary_id);
  if (from === "savings" && !left) throw new MedusaError(MedusaError.Types.CONFLICT, "Savings are paid out once she has left the centre.");
}

/** A centre proposes to hand money to somebody it owes it to. @throws NOT_FOUND, CONFLICT above the balance or for savings before she left. */
export async function proposePayout(container: MedusaContainer, scope: CenterScope, input: PayoutInput, by: string): Promise<StoredPayout> {
  await requirePayable(container, scope, input);
  const { amount, from: source, method, note } = input;
  return container.resolve<IncomeModuleService>(INCOME_MODULE).proposePayout({ ...scope, beneficiaryId: input.beneficiary_id }, { amount, source, method, note, proposedBy: by });
}

/** The same for several people, all of them or none. @throws as `proposePayout` */
export async function proposePayouts(container: MedusaContainer, scope: CenterScope, { method, note, payouts }: PayoutBatchInput, by: string): Promise<StoredPayout[]> {
  for (const payout of payouts) await requirePayable(container, scope, payout);
  return container
    .resolve<IncomeModuleService>(INCOME_MODULE)
    .proposePayouts(scope, payouts.map(({ beneficiary_id: beneficiaryId, amount, from: source }) => ({ beneficiaryId, amount, source, method, note, proposedBy: by })));
}
