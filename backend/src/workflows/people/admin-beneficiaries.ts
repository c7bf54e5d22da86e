import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminBeneficiary } from "@ska/contracts";
import { EVERY_CENTER } from "../../access/every-center";
import type { CenterScope, EveryCenter } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import type { Person } from "../../modules/beneficiaries/types";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";

async function present(container: MedusaContainer, persons: readonly Person[]): Promise<AdminBeneficiary[]> {
  const [placements, centers] = await Promise.all([
    container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).placements(EVERY_CENTER, persons.map(({ id }) => id)),
    container.resolve<CentersModuleService>(CENTERS_MODULE).listCenters(EVERY_CENTER),
  ]);
  const names = new Map(centers.map(({ id, name }) => [id, name]));
  return persons.map((person) => ({
    id: person.id,
    public_alias: person.publicAlias,
    center_id: person.centerId,
    joined_on: person.joinedOn,
    exited_on: person.exitedOn,
    placements: placements
      .filter(({ beneficiaryId }) => beneficiaryId === person.id)
      .map(({ centerId, from, until }) => ({ center_id: centerId, center: names.get(centerId) ?? centerId, from, until })),
  }));
}

/** Beneficiaries as the ministry sees them: by alias, without anything that was sealed. */
export async function listForMinistry(
  container: MedusaContainer,
  scope: CenterScope | EveryCenter,
  page: { offset: number; limit: number },
): Promise<{ beneficiaries: AdminBeneficiary[]; count: number }> {
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const [persons, count] = await Promise.all([people.people(scope, {}, page), people.countPeople(scope, {})]);
  return { beneficiaries: await present(container, persons), count };
}

/** One of them. @throws NOT_FOUND */
export async function oneForMinistry(container: MedusaContainer, id: string): Promise<AdminBeneficiary> {
  const person = await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).person(EVERY_CENTER, id);
  const [presented] = await present(container, [person]);
  return presented as AdminBeneficiary;
}
