import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { centerScope, makerScope, type Viewer } from "../../access/viewer";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { DraftRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";

/** What of the centre's listings the viewer sees: a beneficiary those she makes, alone or in a group, or began herself. */
export async function visibleTo(container: MedusaContainer, viewer: Viewer): Promise<{ ids?: string[] }> {
  if (viewer.role !== "beneficiary") return {};
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const { centerId, beneficiaryId } = makerScope(viewer);
  const groupIds = await groupsOf(container, viewer);
  const [made, begun] = await Promise.all([
    listings.draftIdsBy({ centerId }, { beneficiaryIds: [beneficiaryId], groupIds }),
    listings.draftIdsBegunBy({ centerId }, viewer.memberId),
  ]);
  return { ids: [...new Set([...made, ...begun])] };
}

/** Ids of the groups that the beneficiary works in. */
export async function groupsOf(container: MedusaContainer, viewer: Viewer): Promise<string[]> {
  const { centerId, beneficiaryId } = makerScope(viewer);
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  return (await people.groups({ centerId }, { memberIds: [beneficiaryId] })).map(({ id }) => id);
}

/** One listing of the viewer's. @throws NOT_FOUND for another's and for what isn't there. */
export async function ownListing(container: MedusaContainer, viewer: Viewer, id: string): Promise<DraftRow> {
  const { ids } = await visibleTo(container, viewer);
  if (ids && !ids.includes(id)) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing or photo.");
  return container.resolve<ListingsModuleService>(LISTINGS_MODULE).draft(centerScope(viewer), id);
}
