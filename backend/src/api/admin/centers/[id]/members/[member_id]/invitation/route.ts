import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InvitedAnswer } from "@ska/contracts";
import { recordMinistry } from "../../../../../../../access/record-ministry";
import { inviteAgain } from "../../../../../../../workflows/members/invitations";
import { presentStaff, requireStaffOf } from "../../staff-of";

export async function POST(req: MedusaRequest, res: MedusaResponse<InvitedAnswer>): Promise<void> {
  const centerId = req.params.id ?? "";
  const { id } = await requireStaffOf(req.scope, centerId, req.params.member_id ?? "");
  const { member, invitation } = await inviteAgain(req.scope, { centerId }, id);
  await recordMinistry(req, { action: "member.invited", centerId, subject: { kind: "member", id } });
  res.set("Cache-Control", "private, no-store").json({ member: presentStaff(member), invitation });
}
