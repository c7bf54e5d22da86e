import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MemberAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { CENTERS_MODULE } from "../../../../../modules/centers";
import type { CentersModuleService } from "../../../../../modules/centers/service";
import { requireMemberOf } from "../../../../../workflows/members/change-member";
import { toCenterMember } from "../../present";
import { recordMember } from "../../record-member";

export async function POST(req: MedusaRequest, res: MedusaResponse<MemberAnswer>): Promise<void> {
  const member = await requireMemberOf(req.scope, centerScope(viewerOf(req)), req.params.id ?? "");
  await recordMember(req, "member.sessions_ended", member);
  await req.scope.resolve<CentersModuleService>(CENTERS_MODULE).endSessions({ memberId: member.id });
  res.json({ member: toCenterMember(member) });
}
