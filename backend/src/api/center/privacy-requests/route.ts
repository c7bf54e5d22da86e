import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PageQuery, PrivacyRequest, PrivacyRequestAnswer, PrivacyRequestsAnswer } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { listRequests, makeRequest } from "../../../workflows/people/requests";

type Input = Pick<PrivacyRequest, "beneficiary_id" | "kind">;

export async function GET(req: MedusaRequest, res: MedusaResponse<PrivacyRequestsAnswer>): Promise<void> {
  const { offset, limit } = req.validatedQuery as unknown as PageQuery;
  const { requests, count } = await listRequests(req.scope, centerScope(viewerOf(req)), { offset, limit });
  res.json({ privacy_requests: requests, count, offset, limit });
}

/** What somebody asked in person, written down by a manager. */
export async function POST(req: MedusaRequest<Input>, res: MedusaResponse<PrivacyRequestAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const { beneficiary_id: beneficiaryId, kind } = req.validatedBody;
  const request = await makeRequest(req.scope, centerScope(viewer), { beneficiaryId, kind, madeBy: viewer.memberId });
  await recordAccess(req, { action: "privacy_request.made", beneficiaryIds: [beneficiaryId], subject: { kind: "privacy_request", id: request.id }, fields: [kind] });
  res.json({ privacy_request: request });
}
