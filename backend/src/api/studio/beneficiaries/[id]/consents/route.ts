import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ConsentAnswer, ConsentInput, ConsentsAnswer } from "@ska/contracts";
import { recordAccess } from "../../../../../access/record-access";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { consentsOf, grantConsent } from "../../../../../workflows/people/consents";

export async function GET(req: MedusaRequest, res: MedusaResponse<ConsentsAnswer>): Promise<void> {
  res.json({ consents: await consentsOf(req.scope, centerScope(viewerOf(req)), req.params.id ?? "") });
}

export async function POST(req: MedusaRequest<ConsentInput>, res: MedusaResponse<ConsentAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const beneficiaryId = req.params.id ?? "";
  const consent = await grantConsent(req.scope, centerScope(viewer), { beneficiaryId, recordedBy: viewer.memberId, input: req.validatedBody });
  await recordAccess(req, { action: "consent.granted", beneficiaryIds: [beneficiaryId], subject: { kind: "consent", id: consent.id }, fields: [consent.scope] });
  res.json({ consent });
}
