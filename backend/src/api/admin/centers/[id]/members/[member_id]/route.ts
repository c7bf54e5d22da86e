import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MemberAnswer, MemberChanges } from "@ska/contracts";
import { recordMinistry } from "../../../../../../access/record-ministry";
import { changeMember } from "../../../../../../workflows/members/change-member";
import { presentStaff, requireStaffOf } from "../staff-of";

export async function POST(req: MedusaRequest<MemberChanges>, res: MedusaResponse<MemberAnswer>): Promise<void> {
  const centerId = req.params.id ?? "";
  const { display_name: displayName, role, status: state } = req.validatedBody;
  const member = await requireStaffOf(req.scope, centerId, req.params.member_id ?? "");
  const changed = await changeMember(req.scope, { centerId }, member, { displayName, role, state });
  await recordMinistry(req, { action: "member.changed", centerId, subject: { kind: "member", id: member.id }, fields: Object.keys(req.validatedBody) });
  res.json({ member: presentStaff(changed) });
}
