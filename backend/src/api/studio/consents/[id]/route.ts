import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ConsentAnswer } from "@ska/contracts";
import { recordAccess } from "../../../../access/record-access";
import { viewerOf } from "../../../../access/require-member";
import { ownScope } from "../../../../access/viewer";
import { withdrawConsent } from "../../../../workflows/people/consents";

/** Withdraws a consent: staff for their centre's people, and she herself. A second time changes nothing. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<ConsentAnswer>): Promise<void> {
  const consent = await withdrawConsent(req.scope, ownScope(viewerOf(req)), req.params.id ?? "");
  await recordAccess(req, {
    action: "consent.withdrawn",
    beneficiaryIds: [consent.beneficiary_id],
    subject: { kind: "consent", id: consent.id },
    fields: [consent.scope],
  });
  res.json({ consent });
}
