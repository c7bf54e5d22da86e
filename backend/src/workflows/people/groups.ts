import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { BusinessGroup, BusinessGroupChanges, BusinessGroupInput } from "@ska/contracts";
import type { CenterScope, MakerScope } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import type { Group } from "../../modules/beneficiaries/types";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import { todayAt } from "./center-facts";
import { projectPeople } from "./project-people";

const service = (container: MedusaContainer) => container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
const idsOf = (group: Group): string[] => group.members.map(({ beneficiaryId }) => beneficiaryId);
const toMembers = (members: BusinessGroupInput["members"]) => members.map(({ beneficiary_id, weight }) => ({ beneficiaryId: beneficiary_id, weight }));

const listingsOf = (container: MedusaContainer, scope: CenterScope, groupId: string): Promise<string[]> =>
  container.resolve<ListingsModuleService>(LISTINGS_MODULE).draftIdsBy(scope, { beneficiaryIds: [], groupIds: [groupId] });

const ownFilter = (scope: CenterScope | MakerScope) => ("beneficiaryId" in scope ? { memberIds: [scope.beneficiaryId] } : {});

async function describe(container: MedusaContainer, { centerId }: CenterScope, groups: readonly Group[]): Promise<BusinessGroup[]> {
  const scope = { centerId };
  const [people, today] = await Promise.all([
    service(container).people(scope, { ids: groups.flatMap(idsOf) }),
    todayAt(container, scope.centerId),
  ]);
  const personOf = new Map(people.map((person) => [person.id, person]));
  return Promise.all(
    groups.map(async ({ id, name, members }) => ({
      id,
      name,
      members: members.map(({ beneficiaryId, weight }) => {
        const exitedOn = personOf.get(beneficiaryId)?.exitedOn ?? null;
        return { beneficiary_id: beneficiaryId, public_alias: personOf.get(beneficiaryId)?.publicAlias ?? "", weight, exited: exitedOn !== null && exitedOn <= today };
      }),
      listings: (await listingsOf(container, scope, id)).length,
    })),
  );
}

async function one(container: MedusaContainer, scope: CenterScope, group: Group): Promise<BusinessGroup> {
  const [described] = await describe(container, scope, [group]);
  if (!described) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "One group has one description");
  return described;
}

/** The centre's groups by name; a beneficiary's are those she is in. */
export async function listGroups(container: MedusaContainer, scope: CenterScope | MakerScope, page: { offset: number; limit: number }): Promise<{ groups: BusinessGroup[]; count: number }> {
  const groups = await service(container).groups(scope, ownFilter(scope));
  return { groups: await describe(container, scope, groups.slice(page.offset, page.offset + page.limit)), count: groups.length };
}

/** @throws NOT_FOUND, for a beneficiary also when she isn't in it. */
export async function retrieveGroup(container: MedusaContainer, scope: CenterScope | MakerScope, id: string): Promise<BusinessGroup> {
  const group = await service(container).group(scope, id);
  if ("beneficiaryId" in scope && !idsOf(group).includes(scope.beneficiaryId)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such business group.");
  }
  return one(container, scope, group);
}

/** @throws NOT_FOUND when somebody isn't at the centre. */
export async function createGroup(container: MedusaContainer, scope: CenterScope, { name, members }: BusinessGroupInput): Promise<BusinessGroup> {
  return one(container, scope, await service(container).createGroup(scope, { name, members: toMembers(members) }));
}

/** Sales from now on are shared by the new weights; who the shop names changes with the members. @throws NOT_FOUND */
export async function changeGroup(container: MedusaContainer, scope: CenterScope, id: string, { name, members }: BusinessGroupChanges): Promise<BusinessGroup> {
  const before = await service(container).group(scope, id);
  const after = await service(container).changeGroup(scope, id, { name, members: members && toMembers(members) });
  if (members) await projectPeople(container, [...new Set([...idsOf(before), ...idsOf(after)])], { alsoGroups: [id] });
  return one(container, scope, after);
}

/** @returns whose group it was. @throws NOT_FOUND; CONFLICT while it is an author of products. */
export async function deleteGroup(container: MedusaContainer, scope: CenterScope, id: string): Promise<string[]> {
  const group = await service(container).group(scope, id);
  if ((await listingsOf(container, scope, id)).length > 0) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "The group is an author of products.");
  }
  await service(container).deleteGroup(scope, id);
  return idsOf(group);
}
