import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BalanceOwedAnswer } from "@ska/contracts";
import { recordAccess } from "../../../../../access/record-access";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { BENEFICIARIES_MODULE } from "../../../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../../../modules/beneficiaries/service";
import { INCOME_MODULE } from "../../../../../modules/income";
import type { IncomeModuleService } from "../../../../../modules/income/service";

export async function GET(req: MedusaRequest, res: MedusaResponse<BalanceOwedAnswer>): Promise<void> {
  const id = req.params.id ?? "";
  const scope = centerScope(viewerOf(req));
  await req.scope.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).person(scope, id);
  const balance = await req.scope.resolve<IncomeModuleService>(INCOME_MODULE).balanceOwed({ ...scope, beneficiaryId: id });
  await recordAccess(req, { action: "income.viewed", beneficiaryIds: [id], fields: ["balance"] });
  res.json({ balance });
}
