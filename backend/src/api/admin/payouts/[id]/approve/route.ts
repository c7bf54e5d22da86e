import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PayoutAnswer } from "@ska/contracts";
import { EVERY_CENTER } from "../../../../../access/every-center";
import { recordMinistry } from "../../../../../access/record-ministry";
import { INCOME_MODULE } from "../../../../../modules/income";
import type { IncomeModuleService } from "../../../../../modules/income/service";
import { presentPayout } from "../../../../center/payouts/present";

/** An administrator agrees to a centre's payout: `{ payout }`. 404 unknown, 409 unless it is proposed. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PayoutAnswer>): Promise<void> {
  const id = req.params.id ?? "";
  const step = { status: "approved", by: req.auth_context.actor_id } as const;
  const payout = await req.scope.resolve<IncomeModuleService>(INCOME_MODULE).advancePayout(EVERY_CENTER, id, step);
  await recordMinistry(req, { action: "payout.approved", centerId: payout.centerId, beneficiaryIds: [payout.beneficiaryId], subject: { kind: "payout", id } });
  res.json({ payout: await presentPayout(req.scope, payout) });
}
