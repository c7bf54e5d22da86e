import type { MedusaContainer } from "@medusajs/framework/types";
import type { IncomeAnswer, IncomeQuery, IncomeReport } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { BENEFICIARIES_MODULE } from "../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../modules/beneficiaries/service";

/**
 * Who was at the centre in the report's months and has no row in it, by alias. Empty unless grouped by beneficiary.
 * Joining and leaving are dates: they are compared as such, without a zone.
 */
export async function idleBeneficiaries(
  container: MedusaContainer,
  scope: CenterScope,
  { from, to, group }: IncomeQuery,
  { rows }: IncomeReport,
): Promise<IncomeAnswer["idle"]> {
  if (group !== "beneficiary") return [];
  const people = await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).people(scope, { withoutErased: true });
  const present = people.filter(({ joinedOn, exitedOn }) => joinedOn.slice(0, 7) <= to && (exitedOn === null || exitedOn.slice(0, 7) >= from));
  const earning = new Set(rows.map(({ key }) => key));
  return present.filter(({ id }) => !earning.has(id)).map(({ id, publicAlias }) => ({ key: id, label: publicAlias }));
}
