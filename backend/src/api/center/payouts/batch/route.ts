import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PayoutBatchAnswer, PayoutBatchInput } from "@ska/contracts";
import { recordAccess } from "../../../../access/record-access";
import { viewerOf } from "../../../../access/require-member";
import { centerScope } from "../../../../access/viewer";
import { proposePayouts } from "../../../../workflows/income/propose-payout";
import { presentPayouts } from "../present";

/** Proposes payouts to several people, all of them or none: `{ payouts }`. 404 for somebody else's beneficiary, 409 above a balance. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PayoutBatchAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const scope = centerScope(viewer);
  const payouts = await proposePayouts(req.scope, scope, req.validatedBody as PayoutBatchInput, viewer.memberId);
  await recordAccess(
    req,
    ...payouts.map(({ id, beneficiaryId }) => ({ action: "payout.proposed" as const, beneficiaryIds: [beneficiaryId], subject: { kind: "payout", id }, fields: ["amount"] })),
  );
  res.json({ payouts: await presentPayouts(req.scope, scope, payouts) });
}
