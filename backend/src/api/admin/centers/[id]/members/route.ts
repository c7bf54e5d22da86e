import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminMemberInput, InvitedAnswer, MembersAnswer, PageQuery } from "@ska/contracts";
import { recordMinistry } from "../../../../../access/record-ministry";
import { CENTERS_MODULE } from "../../../../../modules/centers";
import type { CentersModuleService } from "../../../../../modules/centers/service";
import { requireCenter } from "../../../../../workflows/centers/admin-centers";
import { inviteMember } from "../../../../../workflows/members/invitations";
import { presentStaff } from "./staff-of";

export async function GET(req: MedusaRequest, res: MedusaResponse<MembersAnswer>): Promise<void> {
  const { offset, limit } = req.validatedQuery as unknown as PageQuery;
  const { id: centerId } = await requireCenter(req.scope, req.params.id ?? "");
  const all = await req.scope.resolve<CentersModuleService>(CENTERS_MODULE).listMembers({ centerId });
  const staff = all.filter(({ role }) => role !== "beneficiary");
  res.json({ members: staff.slice(offset, offset + limit).map(presentStaff), count: staff.length, offset, limit });
}

/** Invites a centre's first managers, or more of its staff. The link is in this answer alone. */
export async function POST(req: MedusaRequest<AdminMemberInput>, res: MedusaResponse<InvitedAnswer>): Promise<void> {
  const { id: centerId } = await requireCenter(req.scope, req.params.id ?? "");
  const { role, email, display_name } = req.validatedBody;
  const displayName = display_name ?? email.split("@")[0] ?? role;
  const { member, invitation } = await inviteMember(req.scope, { centerId }, { role, email, phone: null, beneficiaryId: null, displayName });
  await recordMinistry(req, { action: "member.invited", centerId, subject: { kind: "member", id: member.id } });
  res.set("Cache-Control", "private, no-store").json({ member: presentStaff(member), invitation });
}
