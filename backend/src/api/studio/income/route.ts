import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MakerIncomeAnswer } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { selfScope } from "../../../access/viewer";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";

export async function GET(req: MedusaRequest, res: MedusaResponse<MakerIncomeAnswer>): Promise<void> {
  const { balances, months, lines } = await req.scope
    .resolve<IncomeModuleService>(INCOME_MODULE)
    .makerIncome(selfScope(viewerOf(req)));
  res.json({
    income: {
      ...balances,
      months: months.map(({ month, netSales, beneficiaryShare }) => ({
        month,
        net_sales: netSales,
        beneficiary_share: beneficiaryShare,
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
