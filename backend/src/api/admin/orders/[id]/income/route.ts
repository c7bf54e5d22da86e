import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderIncomeAnswer } from "@ska/contracts";
import { EVERY_CENTER } from "../../../../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../../../modules/beneficiaries/service";
import { CENTERS_MODULE } from "../../../../../modules/centers";
import type { CentersModuleService } from "../../../../../modules/centers/service";
import { INCOME_MODULE } from "../../../../../modules/income";
import type { IncomeModuleService } from "../../../../../modules/income/service";
import { recordIncomeSeen } from "../../../record-income-seen";
import { requireKnown } from "../../../require-known";

/** How the order's lines were shared among makers, by alias, and their centres. 404 for an unknown order. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrderIncomeAnswer>): Promise<void> {
  const id = req.params.id ?? "";
  await requireKnown(req.scope, "order", id);
  const income = req.scope.resolve<IncomeModuleService>(INCOME_MODULE);
  const [snapshots, shares] = await Promise.all([income.frozenLines([id]), income.orderIncome(EVERY_CENTER, id)]);
  const people = [...new Set([...shares.values()].flatMap(({ makers }) => makers.map(({ beneficiaryId }) => beneficiaryId)))];
  const [aliases, centers] = await Promise.all([
    req.scope.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).aliases(EVERY_CENTER, people),
    req.scope.resolve<CentersModuleService>(CENTERS_MODULE).listCenters(EVERY_CENTER, { ids: snapshots.map(({ centerId }) => centerId) }),
  ]);
  const nameOf = new Map(centers.map((center) => [center.id, center.name]));
  const lines = snapshots.map((snapshot): OrderIncomeAnswer["lines"][number] => {
    const share = shares.get(snapshot.id);
    return {
      line_item_id: snapshot.lineItemId,
      product: snapshot.productTitle,
      center_id: snapshot.centerId,
      center: nameOf.get(snapshot.centerId) ?? snapshot.centerId,
      quantity: snapshot.quantity,
      share_rule: { beneficiary_bp: snapshot.beneficiaryBp, savings_bp: snapshot.savingsBp },
      flag: snapshot.flag,
      shared: share
        ? {
            net_sales: share.sums.netSales,
            unit_cost: share.sums.unitCost,
            center_share: share.sums.centerShare,
            refund_cover: share.sums.refundCover,
            makers: share.makers.map(({ beneficiaryId, amount, savings }) => ({ beneficiary_id: beneficiaryId, alias: aliases.get(beneficiaryId) ?? beneficiaryId, amount, savings })),
          }
        : null,
    };
  });
  const seen = lines.flatMap(({ center_id, shared }) => (shared?.makers ?? []).map(({ beneficiary_id }) => ({ center_id, beneficiary_id })));
  await recordIncomeSeen(req, { kind: "order", id }, seen);
  res.json({ lines });
}
