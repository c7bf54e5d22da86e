import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InvitedAnswer, MemberInput, MembersAnswer, MembersQuery } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { CENTERS_MODULE } from "../../../modules/centers";
import type { CentersModuleService } from "../../../modules/centers/service";
import type { MemberWithPhone } from "../../../modules/centers/types";
import { aliasOfPresent } from "../../../workflows/members/beneficiary-of-center";
import { inviteMember } from "../../../workflows/members/invitations";
import { refuseManagers } from "./not-managers";
import { toCenterMember } from "./present";
import { recordMember, recordPhonesSeen } from "./record-member";

function matches(member: MemberWithPhone, { role, state, q }: MembersQuery): boolean {
  const digits = q?.replace(/\D/g, "").replace(/^0/, "") ?? "";
  const found =
    !q ||
    [member.displayName, member.email ?? ""].some((text) => text.toLowerCase().includes(q.toLowerCase())) ||
    (digits.length >= 3 && (member.phone ?? "").includes(digits));
  return found && (!role || member.role === role) && (!state || member.state === state);
}

export async function GET(req: MedusaRequest, res: MedusaResponse<MembersAnswer>): Promise<void> {
  const query = req.validatedQuery as unknown as MembersQuery;
  const all = await req.scope.resolve<CentersModuleService>(CENTERS_MODULE).listMembersWithPhones(centerScope(viewerOf(req)));
  const found = all.filter((member) => matches(member, query));
  const page = found.slice(query.offset, query.offset + query.limit);
  await recordPhonesSeen(req, page);
  res.json({ members: page.map(toCenterMember), count: found.length, offset: query.offset, limit: query.limit });
}

/** Invites staff or a beneficiary. The link is in this answer alone. */
export async function POST(req: MedusaRequest<MemberInput>, res: MedusaResponse<InvitedAnswer>): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const { role, email = null, phone = null, beneficiary_id: beneficiaryId = null, display_name } = req.validatedBody;
  refuseManagers(role);
  const alias = beneficiaryId === null ? null : await aliasOfPresent(req.scope, scope, beneficiaryId);
  const displayName = alias ?? display_name ?? email?.split("@")[0] ?? `…${phone?.slice(-3) ?? ""}`;
  const { member, invitation } = await inviteMember(req.scope, scope, { role, email, phone, beneficiaryId, displayName });
  await recordMember(req, "member.invited", member);
  res.json({ member: toCenterMember(member), invitation });
}
