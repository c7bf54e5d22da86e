import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { PayoutInput } from "@ska/contracts";
import type { CenterScope } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { INCOME_MODULE } from "../../modules/income";
import type { StoredPayout } from "../../modules/income/payout-rows";
import type { IncomeModuleService } from "../../modules/income/service";
import { todayAt } from "../people/center-facts";

/** Whether she has left the centre; whoever earned there and is elsewhere now has. @throws NOT_FOUND when she never was there. */
async function hasLeft(container: MedusaContainer, scope: CenterScope, id: string): Promise<boolean> {
  const people = await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).people(scope, { ids: [id], withoutErased: true });
  const [person] = people;
  if (person) return person.exitedOn !== null && person.exitedOn.slice(0, 10) <= (await todayAt(container, scope.centerId));
  const earned = await container.resolve<IncomeModuleService>(INCOME_MODULE).hasEarned({ ...scope, beneficiaryId: id });
  if (!earned) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  return true;
}

/** A centre proposes to hand money to somebody it owes it to. @throws NOT_FOUND, CONFLICT above the balance or for savings before she left. */
export async function proposePayout(container: MedusaContainer, scope: CenterScope, input: PayoutInput, by: string): Promise<StoredPayout> {
  const left = await hasLeft(container, scope, input.beneficiary_id);
  if (input.from === "savings" && !left) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "Savings are paid out once she has left the centre.");
  }
  const { amount, from: source, method, note } = input;
  return container.resolve<IncomeModuleService>(INCOME_MODULE).proposePayout({ ...scope, beneficiaryId: input.beneficiary_id }, { amount, source, method, note, proposedBy: by });
}
