import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PayoutAnswer } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { INCOME_MODULE } from "../../../modules/income";
import type { PayoutStep } from "../../../modules/income/payouts";
import type { IncomeModuleService } from "../../../modules/income/service";
import { presentPayout } from "./present";

/** Takes the centre's payout a step on, writes down who did it, and answers with it. */
export async function answerStep(req: MedusaRequest, res: MedusaResponse<PayoutAnswer>, step: PayoutStep): Promise<void> {
  const id = req.params.id ?? "";
  const payout = await req.scope.resolve<IncomeModuleService>(INCOME_MODULE).advancePayout(centerScope(viewerOf(req)), id, step);
  await recordAccess(req, { action: `payout.${step.status}`, beneficiaryIds: [payout.beneficiaryId], subject: { kind: "payout", id } });
  res.json({ payout: await presentPayout(req.scope, payout) });
}
