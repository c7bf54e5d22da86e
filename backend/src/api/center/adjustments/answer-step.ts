import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdjustmentAnswer } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { advanceAdjustment } from "../../../workflows/income/adjustments";
import { presentAdjustment } from "./present";

/** Approves or cancels the centre's correction, writes down who did it, and answers with it. */
export async function answerStep(req: MedusaRequest, res: MedusaResponse<AdjustmentAnswer>, status: "approved" | "cancelled"): Promise<void> {
  const [id, viewer] = [req.params.id ?? "", viewerOf(req)];
  const adjustment = await advanceAdjustment(req.scope, centerScope(viewer), id, status === "approved" ? { status, by: viewer.memberId } : { status });
  await recordAccess(req, { action: `adjustment.${status}`, beneficiaryIds: [adjustment.beneficiaryId], subject: { kind: "adjustment", id } });
  res.json({ adjustment: await presentAdjustment(req.scope, adjustment) });
}
