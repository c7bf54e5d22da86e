import "server-only";
import { MembersAnswer, type CenterMember } from "@ska/contracts";
import { notFound } from "next/navigation";
import type { Desk } from "@/features/session/open-desk";

const AT_ONCE = 200;

/** Everybody with an account at the centre, in the backend's order. */
export async function allMembers(get: Desk["get"]): Promise<CenterMember[]> {
  const found: CenterMember[] = [];
  for (;;) {
    const { members, count } = await get(MembersAnswer, "/center/members", { offset: found.length, limit: AT_ONCE });
    found.push(...members);
    if (members.length === 0 || found.length >= count) return found;
  }
}

/** A member of the own centre; the 404 page for any other id. */
export async function findMember(get: Desk["get"], id: string): Promise<CenterMember> {
  return (await allMembers(get)).find((member) => member.id === id) ?? notFound();
}
