import type { MedusaContainer } from "@medusajs/framework/types";
import type { IncomeQuery, IncomeReport, IncomeSums } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { INCOME_MODULE } from "../../../modules/income";
import type { ReportSums } from "../../../modules/income/reports";
import type { IncomeModuleService } from "../../../modules/income/service";
import { filtersOf } from "./filters";
import { labelsOf } from "./labels";

const toSums = (sums: ReportSums): IncomeSums => ({
  units: sums.units,
  orders: sums.orders,
  gross_sales: sums.grossSales,
  refunds: sums.refunds,
  net_sales: sums.netSales,
  unit_cost: sums.unitCost,
  beneficiary_share: sums.beneficiaryShare,
  savings: sums.savings,
  center_share: sums.centerShare,
  refund_cover: sums.refundCover,
});

/**
 * The report that the page and every export show, so that they can't differ.
 * @throws NOT_FOUND for a business group that isn't the centre's.
 */
export async function incomeReport(container: MedusaContainer, scope: CenterScope, query: IncomeQuery): Promise<IncomeReport> {
  const { from, to, group } = query;
  const filters = await filtersOf(container, scope, query);
  const { rows, total } = await container.resolve<IncomeModuleService>(INCOME_MODULE).report(scope, { from, to, group, ...filters });
  const label = await labelsOf(container, scope, group, rows.map(({ key }) => key));
  return { rows: rows.map((row) => ({ key: row.key, label: label(row.key), ...toSums(row) })), total: toSums(total) };
}
