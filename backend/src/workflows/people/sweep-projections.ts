import type { MedusaContainer } from "@medusajs/framework/types";
import { EVERY_CENTER } from "../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { makersOf } from "./makers";
import { projectionOf, projectPeople } from "./project-people";
import { removeUnconsentedPortraits } from "./portraits";

/**
 * Finds people of whom the shop shows something else than consent allows today: a consent ran out, somebody left,
 * or a projection was cut off. Writes anew what the public sees of them. @returns how many they were.
 */
export async function sweepProjections(container: MedusaContainer): Promise<number> {
  const people = await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).people(EVERY_CENTER);
  const makers = await makersOf(container, people);
  const stale = people.filter(({ id, projection }) => projection !== projectionOf(makers.get(id) ?? null)).map(({ id }) => id);
  if (stale.length > 0) await projectPeople(container, stale);
  await removeUnconsentedPortraits(container, people);
  return stale.length;
}
