import "server-only";
import { MembersAnswer, type CenterMember, type MembersQuery } from "@ska/contracts";
import type { Desk } from "@/features/session/open-desk";

const AT_ONCE = 200;

async function allOf(get: Desk["get"], role: MembersQuery["role"]): Promise<CenterMember[]> {
  const found: CenterMember[] = [];
  for (;;) {
    const { members, count } = await get(MembersAnswer, "/center/members", { role, offset: found.length, limit: AT_ONCE });
    found.push(...members);
    if (members.length === 0 || found.length >= count) return found;
  }
}

/** Managers and staff. Beneficiaries are left out: a list with their phones would itself be written to the log. */
export async function deskMembers(get: Desk["get"]): Promise<CenterMember[]> {
  return (await Promise.all([allOf(get, "manager"), allOf(get, "staff")])).flat();
}
