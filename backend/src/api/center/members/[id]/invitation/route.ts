import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InvitedAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { requireMemberOf } from "../../../../../workflows/members/change-member";
import { inviteAgain } from "../../../../../workflows/members/invitations";
import { refuseManagers } from "../../not-managers";
import { toCenterMember } from "../../present";
import { recordMember } from "../../record-member";

export async function POST(req: MedusaRequest, res: MedusaResponse<InvitedAnswer>): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const known = await requireMemberOf(req.scope, scope, req.params.id ?? "");
  refuseManagers(known.role);
  const { member, invitation } = await inviteAgain(req.scope, scope, known.id);
  await recordMember(req, "member.invited", member);
  res.set("Cache-Control", "private, no-store").json({ member: toCenterMember(member), invitation });
}
