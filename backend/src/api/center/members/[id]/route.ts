import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { MemberAnswer, MemberChanges } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { centerScope } from "../../../../access/viewer";
import { changeMember, requireMemberOf } from "../../../../workflows/members/change-member";
import { refuseManagers } from "../not-managers";
import { toCenterMember } from "../present";
import { recordMember, recordPhonesSeen } from "../record-member";

export async function GET(req: MedusaRequest, res: MedusaResponse<MemberAnswer>): Promise<void> {
  const member = await requireMemberOf(req.scope, centerScope(viewerOf(req)), req.params.id ?? "");
  await recordPhonesSeen(req, [member]);
  res.json({ member: toCenterMember(member) });
}

export async function POST(req: MedusaRequest<MemberChanges>, res: MedusaResponse<MemberAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const scope = centerScope(viewer);
  const { display_name: displayName, role, status: state } = req.validatedBody;
  const member = await requireMemberOf(req.scope, scope, req.params.id ?? "");
  if (member.id === viewer.memberId && (state === "disabled" || role === "staff")) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "You can't take your own access away: ask another manager.");
  }
  if (role !== member.role) refuseManagers(role);
  const changed = await changeMember(req.scope, scope, member, { displayName, role, state });
  await recordMember(req, "member.changed", member, Object.keys(req.validatedBody));
  res.json({ member: toCenterMember(changed) });
}
