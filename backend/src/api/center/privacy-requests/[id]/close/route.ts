import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PrivacyRequestAnswer } from "@ska/contracts";
import { recordAccess } from "../../../../../access/record-access";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { closeRequest } from "../../../../../workflows/people/requests";

export async function POST(req: MedusaRequest<{ outcome: "done" | "refused" }>, res: MedusaResponse<PrivacyRequestAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const id = req.params.id ?? "";
  const { outcome } = req.validatedBody;
  const request = await closeRequest(req.scope, centerScope(viewer), id, { closedBy: viewer.memberId, outcome });
  await recordAccess(req, { action: "privacy_request.closed", beneficiaryIds: [request.beneficiary_id], subject: { kind: "privacy_request", id }, fields: [outcome] });
  res.json({ privacy_request: request });
}
