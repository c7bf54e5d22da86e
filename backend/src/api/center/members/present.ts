import type { CenterMember } from "@ska/contracts";
import type { MemberWithPhone } from "../../../modules/centers/types";

/** A member as her centre's managers see her. */
export const toCenterMember = (member: MemberWithPhone): CenterMember => ({
  id: member.id,
  role: member.role,
  display_name: member.displayName,
  email: member.email,
  phone: member.phone,
  beneficiary_id: member.beneficiaryId,
  state: member.state,
  must_change_secret: member.mustChangeSecret,
  last_login_at: member.lastLoginAt?.toISOString() ?? null,
  created_at: member.createdAt.toISOString(),
});
