import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ConsentAnswer } from "@ska/contracts";
import { receivedFile } from "../../../../../access/receive-file";
import { recordAccess } from "../../../../../access/record-access";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { addEvidence, readEvidence } from "../../../../../workflows/people/evidence";
import { sendPrivateFile } from "../../../../send-private-file";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const { content, type, beneficiaryId } = await readEvidence(req.scope, centerScope(viewerOf(req)), id);
  await recordAccess(req, { action: "consent.evidence_viewed", beneficiaryIds: [beneficiaryId], subject: { kind: "consent", id }, fields: ["evidence"] });
  sendPrivateFile(res, content, type);
}

export async function POST(req: MedusaRequest, res: MedusaResponse<ConsentAnswer>): Promise<void> {
  const consent = await addEvidence(req.scope, centerScope(viewerOf(req)), req.params.id ?? "", receivedFile(req));
  await recordAccess(req, {
    action: "consent.evidence_added",
    beneficiaryIds: [consent.beneficiary_id],
    subject: { kind: "consent", id: consent.id },
    fields: ["evidence"],
  });
  res.json({ consent });
}
