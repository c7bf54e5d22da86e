import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CenterMember } from "@ska/contracts";
import type { Member, MemberWithPhone } from "../../../../../modules/centers/types";
import { requireMemberOf } from "../../../../../workflows/members/change-member";

/** Staff and managers as the ministry sees them: without phone numbers. */
export const presentStaff = (member: Member): CenterMember => ({
  id: member.id,
  role: member.role,
  display_name: member.displayName,
  email: member.email,
  phone: null,
  beneficiary_id: null,
  state: member.state,
  must_change_secret: member.mustChangeSecret,
  last_login_at: member.lastLoginAt?.toISOString() ?? null,
  created_at: member.createdAt.toISOString(),
});

/** One of a centre's staff. @throws NOT_FOUND; a beneficiary's account is her centre's alone. */
export async function requireStaffOf(container: MedusaContainer, centerId: string, memberId: string): Promise<MemberWithPhone> {
  const member = await requireMemberOf(container, { centerId }, memberId);
  if (member.role === "beneficiary") throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  return member;
}
