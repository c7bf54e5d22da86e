import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PageQuery, PrivacyRequest, PrivacyRequestAnswer, PrivacyRequestsAnswer } from "@ska/contracts";
import { recordAccess } from "../../../../access/record-access";
import { viewerOf } from "../../../../access/require-member";
import { makerScope } from "../../../../access/viewer";
import { listRequests, makeRequest } from "../../../../workflows/people/requests";

export async function GET(req: MedusaRequest, res: MedusaResponse<PrivacyRequestsAnswer>): Promise<void> {
  const { offset, limit } = req.validatedQuery as unknown as PageQuery;
  const { requests, count } = await listRequests(req.scope, makerScope(viewerOf(req)), { offset, limit });
  res.json({ privacy_requests: requests, count, offset, limit });
}

export async function POST(req: MedusaRequest<Pick<PrivacyRequest, "kind">>, res: MedusaResponse<PrivacyRequestAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const scope = makerScope(viewer);
  const { kind } = req.validatedBody;
  const request = await makeRequest(req.scope, scope, { beneficiaryId: scope.beneficiaryId, kind, madeBy: viewer.memberId });
  await recordAccess(req, { action: "privacy_request.made", beneficiaryIds: [scope.beneficiaryId], subject: { kind: "privacy_request", id: request.id }, fields: [kind] });
  res.json({ privacy_request: request });
}
