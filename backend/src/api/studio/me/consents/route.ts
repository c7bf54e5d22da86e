import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ConsentsAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { makerScope } from "../../../../access/viewer";
import { consentsOf } from "../../../../workflows/people/consents";

/** What she consented to herself, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ConsentsAnswer>): Promise<void> {
  const scope = makerScope(viewerOf(req));
  res.json({ consents: await consentsOf(req.scope, scope, scope.beneficiaryId) });
}
