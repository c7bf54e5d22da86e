import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdjustmentAnswer } from "@ska/contracts";
import { EVERY_CENTER } from "../../../../../access/every-center";
import { recordMinistry } from "../../../../../access/record-ministry";
import { advanceAdjustment } from "../../../../../workflows/income/adjustments";
import { presentAdjustment } from "../../../../center/adjustments/present";

/** An administrator agrees to a centre's correction, and it is booked: `{ adjustment }`. 404 unknown, 409 unless it is proposed or for more than she holds. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdjustmentAnswer>): Promise<void> {
  const id = req.params.id ?? "";
  const adjustment = await advanceAdjustment(req.scope, EVERY_CENTER, id, { status: "approved", by: req.auth_context.actor_id });
  await recordMinistry(req, { action: "adjustment.approved", centerId: adjustment.centerId, beneficiaryIds: [adjustment.beneficiaryId], subject: { kind: "adjustment", id } });
  res.json({ adjustment: await presentAdjustment(req.scope, adjustment) });
}
