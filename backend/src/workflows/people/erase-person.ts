import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CenterScope } from "../../access/scope";
import { forgetPrivately } from "../../files/private-files";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import { forgetSecrets } from "../members/secrets";
import { todayAt } from "./center-facts";
import { projectPeople } from "./project-people";

/**
 * Forgets who somebody was; the ledger keeps its sums under her id, which then names nobody. It can't be undone.
 * @throws NOT_FOUND; INVALID_DATA when the alias typed isn't hers; CONFLICT while she is owed money, by whichever centre.
 */
export async function erasePerson(
  container: MedusaContainer,
  scope: CenterScope,
  id: string,
  { confirmAlias, despiteBalance }: { confirmAlias: string; despiteBalance: boolean },
): Promise<void> {
  const service = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const person = await service.person(scope, id);
  if (confirmAlias.trim() !== person.publicAlias) throw new MedusaError(MedusaError.Types.INVALID_DATA, "confirm_alias: is not her alias");
  const { total } = await container.resolve<IncomeModuleService>(INCOME_MODULE).balanceOwed({ selfId: id });
  if (total > 0 && !despiteBalance) throw new MedusaError(MedusaError.Types.CONFLICT, "despite_balance: she is still owed money");
  const { files } = await service.erase(scope, id, await todayAt(container, scope.centerId));
  await forgetPrivately(container, files);
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  await forgetSecrets(container, await centers.removeLoginOf({ ...scope, beneficiaryId: id }));
  await container.resolve<ListingsModuleService>(LISTINGS_MODULE).setBrandsOf(scope, id, []);
  const groups = await service.groups(scope);
  await projectPeople(container, [id], { alsoHandles: [person.handle], alsoGroups: groups.map((group) => group.id) });
}
