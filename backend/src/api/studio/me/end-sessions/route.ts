import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SessionsEndedAnswer } from "@ska/contracts";
import { recordAccess } from "../../../../access/record-access";
import { viewerOf } from "../../../../access/require-member";
import { CENTERS_MODULE } from "../../../../modules/centers";
import type { CentersModuleService } from "../../../../modules/centers/service";

export async function POST(req: MedusaRequest, res: MedusaResponse<SessionsEndedAnswer>): Promise<void> {
  const { memberId } = viewerOf(req);
  await recordAccess(req, { action: "member.sessions_ended", subject: { kind: "member", id: memberId } });
  await req.scope.resolve<CentersModuleService>(CENTERS_MODULE).endSessions({ memberId });
  res.json({ ended: true });
}
