import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IncomeLine, IncomeLinesAnswer, IncomeLinesQuery } from "@ska/contracts";
import { recordAccess } from "../../../../access/record-access";
import { viewerOf } from "../../../../access/require-member";
import { centerScope } from "../../../../access/viewer";
import { filtersOf } from "../filters";
import { orderNumbers } from "../order-numbers";
import { INCOME_MODULE } from "../../../../modules/income";
import type { EntryBehind } from "../../../../modules/income/report-entries";
import type { IncomeModuleService } from "../../../../modules/income/service";

const toLine = (entry: EntryBehind, displayId: number | undefined): IncomeLine => ({
  id: entry.entryId,
  kind: entry.kind,
  date: entry.occurredAt.toISOString(),
  month: entry.month,
  order_display_id: displayId ?? null,
  product_id: entry.productId,
  product: entry.productTitle,
  brand_id: entry.brandId,
  channel: entry.channel,
  units: entry.units,
  gross_sales: entry.grossSales,
  refunds: entry.refunds,
  net_sales: entry.netSales,
  unit_cost: entry.unitCost,
  beneficiary_share: entry.beneficiaryShare,
  savings: entry.savings,
  center_share: entry.centerShare,
  refund_cover: entry.refundCover,
  share_rule: { beneficiary_bp: entry.beneficiaryBp, savings_bp: entry.savingsBp },
  flag: entry.flag,
});

export async function GET(req: MedusaRequest, res: MedusaResponse<IncomeLinesAnswer>): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const { from, to, beneficiary_id, product_id, limit, offset, ...asked } = req.validatedQuery as unknown as IncomeLinesQuery;
  const filters = await filtersOf(req.scope, scope, { ...asked, beneficiary: beneficiary_id, product: product_id });
  const { entries, count } = await req.scope.resolve<IncomeModuleService>(INCOME_MODULE).entriesBehind(scope, { from, to, ...filters }, { limit, offset });
  const displayIds = await orderNumbers(req.scope, entries.map(({ orderId }) => orderId));
  await recordAccess(req, { action: "income.viewed", beneficiaryIds: beneficiary_id ? [beneficiary_id] : [], fields: ["lines"] });
  res.json({ lines: entries.map((entry) => toLine(entry, displayIds.get(entry.orderId))), count, offset, limit });
}
