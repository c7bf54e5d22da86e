import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MakerIncomeAnswer } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { selfScope } from "../../../access/viewer";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import { waitingIncome } from "../../../workflows/income/waiting-income";

export async function GET(req: MedusaRequest, res: MedusaResponse<MakerIncomeAnswer>): Promise<void> {
  const scope = selfScope(viewerOf(req));
  const service = req.scope.resolve<IncomeModuleService>(INCOME_MODULE);
  const [{ balances, months, lines, products }, waiting, payouts] = await Promise.all([service.makerIncome(scope), waitingIncome(req.scope, scope), service.payoutsTo(scope)]);
  res.json({
    income: {
      ...balances,
      months: months.map(({ month, netSales, beneficiaryShare }) => ({
        month,
        net_sales: netSales,
        beneficiary_share: beneficiaryShare,
      })),
      waiting,
      products: products.map((product) => ({
        product_id: product.productId,
        product: product.productTitle,
        units: product.units,
        beneficiary_share: product.beneficiaryShare,
      })),
      payouts: payouts.map((payout) => ({
        id: payout.id,
        amount: payout.amount,
        from: payout.source,
        status: payout.status,
        method: payout.method,
        reference: payout.reference,
        proposed_at: payout.proposedAt.toISOString(),
        paid_at: payout.paidAt?.toISOString() ?? null,
      })),
      lines: lines.map((line) => ({
        kind: line.kind,
        date: line.occurredAt.toISOString(),
        product_id: line.productId,
        product: line.productTitle,
        units: line.units,
        net_sales: line.netSales,
        beneficiary_share: line.beneficiaryShare,
        savings: line.savings,
      })),
    },
  });
}
