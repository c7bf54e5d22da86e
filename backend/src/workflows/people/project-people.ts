import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Maker } from "@ska/contracts";
import { EVERY_CENTER } from "../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import type { Person } from "../../modules/beneficiaries/types";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import { projectListings } from "../listings/steps/project-listings";
import { centerFacts, latestDay } from "./center-facts";
import { makersOf } from "./makers";

/** Emitted when what the public sees of people changes; `handles` are their pages' addresses, old ones too, `gone` those where nobody is shown any more. */
export const MAKERS_CHANGED = "maker.changed";

/** A fixed-length name of what is shown of somebody, to tell whether the shop's rows are older than that. */
export const projectionOf = (maker: Maker | null): string => createHash("sha256").update(JSON.stringify(maker)).digest("base64url");

/**
 * Rewrites everything public about people from what consent allows now: the rows of all products that they or their
 * groups are authors of, search, and the shop's pages. Repeatable; the sweeper repeats it when it was cut off.
 * @param alsoGroups groups whose members changed; @param alsoHandles addresses that people had before.
 */
export async function projectPeople(
  container: MedusaContainer,
  ids: readonly string[],
  { alsoGroups = [], alsoHandles = [] }: { alsoGroups?: readonly string[]; alsoHandles?: readonly string[] } = {},
): Promise<void> {
  const service = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const [people, theirs, also] = await Promise.all([
    service.people(EVERY_CENTER, { ids: [...new Set(ids)] }),
    service.groups(EVERY_CENTER, { memberIds: ids }),
    service.groups(EVERY_CENTER, { ids: alsoGroups }),
  ]);
  const makers = await makersOf(container, people);
  const groups = [...new Map([...theirs, ...also].map((group) => [group.id, group])).values()];
  const groupIds = groups.map(({ id }) => id);
  const draftIds = await listings.draftIdsBy(EVERY_CENTER, { beneficiaryIds: ids, groupIds });
  const drafts = draftIds.length > 0 ? await listings.drafts(EVERY_CENTER, { ids: draftIds }) : [];
  await projectListings(container, drafts.map(({ product_id }) => product_id));
  const handles = [...people.map(({ handle }) => handle), ...alsoHandles];
  const shown = new Set([...makers.values()].map((maker) => maker?.handle));
  await container.resolve(Modules.EVENT_BUS).emit({ name: MAKERS_CHANGED, data: { handles, gone: handles.filter((handle) => !shown.has(handle)) } });
  await settle(container, people, makers);
  await service.markGroupsProjected(EVERY_CENTER, groups);
}

/** Remembers that the shop shows people as they were when they were read; `makers` is made of the same reading. */
export async function settle(container: MedusaContainer, people: readonly Person[], makers: ReadonlyMap<string, Maker | null>): Promise<void> {
  const facts = await centerFacts(container, people.map(({ centerId }) => centerId));
  await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).markProjected(
    EVERY_CENTER,
    people.map(({ id, changeNumber, centerId }) => ({
      id,
      changeNumber,
      projection: projectionOf(makers.get(id) ?? null),
      today: facts.get(centerId)?.today ?? latestDay(),
    })),
  );
}
