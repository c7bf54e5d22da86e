import type { MedusaContainer } from "@medusajs/framework/types";
import { EVERY_CENTER } from "../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { latestDay } from "./center-facts";
import { makersOf } from "./makers";
import { projectionOf, projectPeople, settle } from "./project-people";
import { removeUnconsentedPortraits } from "./portraits";

/**
 * Finds people and groups of whom the shop may show something else than consent allows today: a consent ran out, somebody
 * left, or a projection was cut off. Writes anew what the public sees of them. @returns how many people they were.
 */
export async function sweepProjections(container: MedusaContainer): Promise<number> {
  const service = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const { people: ids, groups } = await service.unprojected(EVERY_CENTER, latestDay());
  if (ids.length + groups.length === 0) return 0;
  const people = await service.people(EVERY_CENTER, { ids });
  const makers = await makersOf(container, people);
  const stale = people.filter(({ id, projection }) => projection !== projectionOf(makers.get(id) ?? null));
  await projectPeople(container, stale.map(({ id }) => id), { alsoGroups: groups });
  await settle(container, people.filter((person) => !stale.includes(person)), makers);
  await removeUnconsentedPortraits(container, people);
  return stale.length;
}
