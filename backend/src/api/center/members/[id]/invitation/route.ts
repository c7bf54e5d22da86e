import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InvitedAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { inviteAgain } from "../../../../../workflows/members/invitations";
import { toCenterMember } from "../../present";
import { recordMember } from "../../record-member";

export async function POST(req: MedusaRequest, res: MedusaResponse<InvitedAnswer>): Promise<void> {
  const { member, invitation } = await inviteAgain(req.scope, centerScope(viewerOf(req)), req.params.id ?? "");
  await recordMember(req, "member.invited", member);
  res.set("Cache-Control", "private, no-store").json({ member: toCenterMember(member), invitation });
}
