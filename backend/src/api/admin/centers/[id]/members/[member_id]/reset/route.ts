import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ResetAnswer } from "@ska/contracts";
import { recordMinistry } from "../../../../../../../access/record-ministry";
import { resetMember } from "../../../../../../../workflows/members/reset-member";
import { presentStaff, requireStaffOf } from "../../staff-of";

/** Gives a manager or staff six digits to be told in person. A centre's managers can't do that to each other. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ResetAnswer>): Promise<void> {
  const centerId = req.params.id ?? "";
  const known = await requireStaffOf(req.scope, centerId, req.params.member_id ?? "");
  const { member, temporarySecret } = await resetMember(req.scope, { centerId }, known);
  await recordMinistry(req, { action: "member.reset", centerId, subject: { kind: "member", id: known.id }, fields: ["secret"] });
  res.set("Cache-Control", "private, no-store").json({ member: presentStaff(member), temporary_secret: temporarySecret });
}
