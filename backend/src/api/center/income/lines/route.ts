import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { IncomeLine, IncomeLinesAnswer, IncomeLinesQuery } from "@ska/contracts";
import { recordAccess } from "../../../../access/record-access";
import { viewerOf } from "../../../../access/require-member";
import { centerScope } from "../../../../access/viewer";
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
  const { from, to, beneficiary_id, product_id, channel, limit, offset } = req.validatedQuery as unknown as IncomeLinesQuery;
  const { entries, count } = await req.scope
    .resolve<IncomeModuleService>(INCOME_MODULE)
    .entriesBehind(
      centerScope(viewerOf(req)),
      { from, to, beneficiaryId: beneficiary_id, productId: product_id, channel },
      { limit, offset },
    );
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: [...new Set(entries.map(({ orderId }) => orderId))] },
  });
  await recordAccess(req, { action: "income.viewed", beneficiaryIds: beneficiary_id ? [beneficiary_id] : [], fields: ["lines"] });
  const displayIds = new Map(orders.map((order) => [order.id, Number(order.display_id)]));
  res.json({ lines: entries.map((entry) => toLine(entry, displayIds.get(entry.orderId))), count, offset, limit });
}
