import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PayoutAnswer, PayoutInput, PayoutsAnswer, PayoutsQuery } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import { proposePayout } from "../../../workflows/income/propose-payout";
import { presentPayout, presentPayouts } from "./present";

export async function GET(req: MedusaRequest, res: MedusaResponse<PayoutsAnswer>): Promise<void> {
  const { status, beneficiary_id: beneficiaryId, limit, offset } = req.validatedQuery as unknown as PayoutsQuery;
  const scope = centerScope(viewerOf(req));
  const { payouts, counts, count } = await req.scope
    .resolve<IncomeModuleService>(INCOME_MODULE)
    .payouts(scope, { status, beneficiaryId }, { limit, offset });
  await recordAccess(req, { action: "income.viewed", beneficiaryIds: [...new Set(payouts.map((payout) => payout.beneficiaryId))], fields: ["payouts"] });
  res.json({ payouts: await presentPayouts(req.scope, scope, payouts), counts, count, offset, limit });
}

/** Proposes a payout: `{ payout }`, its amount reserved. 404 for somebody else's beneficiary, 409 above her balance or for savings before she left. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PayoutAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const payout = await proposePayout(req.scope, centerScope(viewer), req.validatedBody as PayoutInput, viewer.memberId);
  await recordAccess(req, { action: "payout.proposed", beneficiaryIds: [payout.beneficiaryId], subject: { kind: "payout", id: payout.id }, fields: ["amount"] });
  res.json({ payout: await presentPayout(req.scope, payout) });
}
