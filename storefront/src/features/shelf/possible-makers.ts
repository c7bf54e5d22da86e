import "server-only";
import { BusinessGroupsAnswer } from "@ska/contracts";
import { allBeneficiaries } from "@/features/people/beneficiary-all";
import type { Desk } from "@/features/session/open-desk";

/** Whom the viewer may name as makers: staff all adults who are there, a beneficiary herself; and their groups. */
export async function possibleMakers({ get, member }: Pick<Desk, "get" | "member">, herself: string): Promise<{ value: string; label: string }[]> {
  const { business_groups: groups } = await get(BusinessGroupsAnswer, "/studio/business-groups", { limit: 200 });
  const people =
    member.role === "beneficiary"
      ? [{ value: member.beneficiary_id ?? "", label: herself }]
      : (await allBeneficiaries(get, "present")).filter(({ is_adult: adult }) => adult).map(({ id, public_alias: alias }) => ({ value: id, label: alias }));
  return [...people, ...groups.map(({ id, name }) => ({ value: `group:${id}`, label: name }))];
}
