import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CenterScope } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import { todayAt } from "../people/center-facts";

/** Whether she has left the centre; whoever earned there and is elsewhere now has. @throws NOT_FOUND when she never was there. */
export async function hasLeft(container: MedusaContainer, scope: CenterScope, id: string): Promise<boolean> {
  const people = await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).people(scope, { ids: [id], withoutErased: true });
  const [person] = people;
  if (person) return person.exitedOn !== null && person.exitedOn.slice(0, 10) <= (await todayAt(container, scope.centerId));
  const earned = await container.resolve<IncomeModuleService>(INCOME_MODULE).hasEarned({ ...scope, beneficiaryId: id });
  if (!earned) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  return true;
}
