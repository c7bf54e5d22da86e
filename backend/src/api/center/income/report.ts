import type { MedusaContainer } from "@medusajs/framework/types";
import type { IncomeQuery, IncomeReport } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import { filtersOf } from "./filters";
import { labelsOf } from "./labels";
import { presentSums } from "./sums";

/**
 * The report that the page and every export show, so that they can't differ.
 * @throws NOT_FOUND for a business group that isn't the centre's.
 */
export async function incomeReport(container: MedusaContainer, scope: CenterScope, query: IncomeQuery): Promise<IncomeReport> {
  const { from, to, group } = query;
  const filters = await filtersOf(container, scope, query);
  const { rows, total } = await container.resolve<IncomeModuleService>(INCOME_MODULE).report(scope, { from, to, group, ...filters });
  const label = await labelsOf(container, scope, group, rows.map(({ key }) => key));
  return { rows: rows.map((row) => ({ key: row.key, label: label(row.key), ...presentSums(row) })), total: presentSums(total) };
}
