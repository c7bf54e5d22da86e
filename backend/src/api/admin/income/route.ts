import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminIncomeAnswer, AdminIncomeQuery } from "@ska/contracts";
import { EVERY_CENTER } from "../../../access/every-center";
import { ALL_CENTERS, recordMinistry } from "../../../access/record-ministry";
import { CENTERS_MODULE } from "../../../modules/centers";
import type { CentersModuleService } from "../../../modules/centers/service";
import { INCOME_MODULE } from "../../../modules/income";
import type { ReportSums } from "../../../modules/income/reports";
import type { IncomeModuleService } from "../../../modules/income/service";
import { presentSums } from "../../center/income/sums";

const NOTHING: ReportSums & { earning: number } = {
  units: 0, orders: 0, grossSales: 0, refunds: 0, netSales: 0, unitCost: 0, beneficiaryShare: 0, savings: 0, centerShare: 0, refundCover: 0, earning: 0,
};

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminIncomeAnswer>): Promise<void> {
  const { from, to } = req.validatedQuery as unknown as AdminIncomeQuery;
  const [centers, { byCenter, total }] = await Promise.all([
    req.scope.resolve<CentersModuleService>(CENTERS_MODULE).listCenters(EVERY_CENTER),
    req.scope.resolve<IncomeModuleService>(INCOME_MODULE).centerTotals(EVERY_CENTER, { from, to }),
  ]);
  await recordMinistry(req, { action: "income.viewed", centerId: ALL_CENTERS, fields: ["center"] });
  const rows = centers.map(({ id, name }) => {
    const { earning, ...sums } = byCenter.get(id) ?? NOTHING;
    return { center_id: id, center: name, earning, ...presentSums(sums) };
  });
  res.json({ rows: rows.sort((a, b) => b.net_sales - a.net_sales || a.center.localeCompare(b.center, "id")), total: presentSums(total) });
}
