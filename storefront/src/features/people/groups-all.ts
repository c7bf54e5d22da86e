import "server-only";
import { BusinessGroupsAnswer, type BusinessGroup } from "@ska/contracts";
import type { Desk } from "@/features/session/open-desk";

const AT_ONCE = 200;

/** Every group of the centre. */
export async function allGroups(get: Desk["get"]): Promise<BusinessGroup[]> {
  const found: BusinessGroup[] = [];
  for (;;) {
    const { business_groups, count } = await get(BusinessGroupsAnswer, "/studio/business-groups", { offset: found.length, limit: AT_ONCE });
    found.push(...business_groups);
    if (business_groups.length === 0 || found.length >= count) return found;
  }
}
