import type { MedusaContainer } from "@medusajs/framework/types";
import type { IncomeAnswer, IncomeQuery, IncomeReport } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { BENEFICIARIES_MODULE } from "../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../modules/beneficiaries/service";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import { filtersOf } from "./filters";

/**
 * How many of those who were at the centre in the report's months earned something; and, by beneficiary, who has no row in it,
 * by alias. Narrowed to a business group, its members alone. Joining and leaving are dates: they are compared as such, without a zone.
 */
export async function presence(
  container: MedusaContainer,
  scope: CenterScope,
  query: IncomeQuery,
  { rows }: IncomeReport,
): Promise<Pick<IncomeAnswer, "idle" | "people">> {
  const { from, to, group } = query;
  const filters = await filtersOf(container, scope, query);
  const [all, earners] = await Promise.all([
    container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).people(scope, { withoutErased: true }),
    container.resolve<IncomeModuleService>(INCOME_MODULE).earners(scope, { from, to, ...filters }),
  ]);
  const asked = filters.beneficiaryIds;
  const present = all.filter(
    ({ id, joinedOn, exitedOn }) => joinedOn.slice(0, 7) <= to && (exitedOn === null || exitedOn.slice(0, 7) >= from) && (asked?.includes(id) ?? true),
  );
  const shown = new Set(rows.map(({ key }) => key));
  return {
    people: { earning: earners.earning, present: new Set([...earners.ids, ...present.map(({ id }) => id)]).size },
    idle: group === "beneficiary" ? present.filter(({ id }) => !shown.has(id)).map(({ id, publicAlias }) => ({ key: id, label: publicAlias })) : [],
  };
}
