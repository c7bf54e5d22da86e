import type { MedusaContainer } from "@medusajs/framework/types";
import type { PayableAnswer } from "@ska/contracts";
import type { CenterScope } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import { todayAt } from "../people/center-facts";

/** Everybody whom the centre could pay now, by alias: what is available, and savings of who has left it. The erased are paid some other way. */
export async function payablePeople(container: MedusaContainer, scope: CenterScope): Promise<PayableAnswer["people"]> {
  const beneficiaries = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const held = await container.resolve<IncomeModuleService>(INCOME_MODULE).payable(scope);
  const ids = held.map(({ beneficiaryId }) => beneficiaryId);
  const [aliases, people, today] = await Promise.all([beneficiaries.aliases(scope, ids), beneficiaries.people(scope, { ids }), todayAt(container, scope.centerId)]);
  const here = new Map(people.map((person) => [person.id, person]));
  return held
    .map(({ beneficiaryId, available, savings }) => {
      const person = here.get(beneficiaryId);
      const has_left = !person || (person.exitedOn !== null && person.exitedOn <= today);
      return { beneficiary_id: beneficiaryId, public_alias: aliases.get(beneficiaryId) ?? "", available, savings, has_left };
    })
    .filter(({ beneficiary_id, available, savings, has_left }) => !here.get(beneficiary_id)?.erased && (available > 0 || (has_left && savings > 0)))
    .sort((a, b) => a.public_alias.localeCompare(b.public_alias, "id") || (a.beneficiary_id < b.beneficiary_id ? -1 : 1));
}
