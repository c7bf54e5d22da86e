import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProductIncomeAnswer } from "@ska/contracts";
import { EVERY_CENTER } from "../../../../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../../../modules/beneficiaries/service";
import { INCOME_MODULE } from "../../../../../modules/income";
import type { IncomeModuleService } from "../../../../../modules/income/service";
import { presentSums } from "../../../../center/income/sums";
import { recordIncomeSeen } from "../../../record-income-seen";
import { requireKnown } from "../../../require-known";

/** What the product brought so far, and to whom, by alias. 404 for an unknown product. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProductIncomeAnswer>): Promise<void> {
  const id = req.params.id ?? "";
  await requireKnown(req.scope, "product", id);
  const { total, makers } = await req.scope.resolve<IncomeModuleService>(INCOME_MODULE).productIncome(EVERY_CENTER, id);
  const aliases = await req.scope.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).aliases(EVERY_CENTER, makers.map(({ beneficiaryId }) => beneficiaryId));
  const shown = makers.map(({ beneficiaryId, centerId, ...part }) => ({ ...part, beneficiary_id: beneficiaryId, center_id: centerId, alias: aliases.get(beneficiaryId) ?? beneficiaryId }));
  await recordIncomeSeen(req, { kind: "product", id }, shown);
  res.json({ total: presentSums(total), makers: shown });
}
