import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ListingInput } from "@ska/contracts";
import { provinceName } from "@ska/regions";
import { centerScope, makerScope, type Viewer } from "../../access/viewer";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ContentAuthor } from "../../modules/listings/content";
import type { ListingsModuleService } from "../../modules/listings/service";
import { groupsOf } from "./own-listing";

const missing = (what: string): MedusaError => new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${what}.`);

/**
 * Whether everything that an input names is the centre's.
 * @throws NOT_FOUND for another's brand, person or group; INVALID_DATA for a province that doesn't exist;
 * FORBIDDEN when a beneficiary would leave herself out.
 */
export async function checkReferences(
  container: MedusaContainer,
  viewer: Viewer,
  input: Pick<ListingInput, "brand_id" | "authors" | "delivery">,
  present: readonly ContentAuthor[] = [],
): Promise<void> {
  const scope = centerScope(viewer);
  if (input.brand_id) {
    const brands = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).brands(scope, { ids: [input.brand_id] });
    if (brands.length === 0) throw missing("brand");
  }
  if (input.authors) await checkAuthors(container, viewer, input.authors, present);
  for (const code of input.delivery?.province_codes ?? []) {
    if (!isProvince(code)) throw new MedusaError(MedusaError.Types.INVALID_DATA, `delivery.province_codes: ${code} is no province`);
  }
}

/**
 * Whether these people and groups are the centre's, and the viewer's to name. A beneficiary names herself, groups that
 * she works in, and who is named already; of others she isn't told that they are there.
 */
export async function checkAuthors(
  container: MedusaContainer,
  viewer: Viewer,
  authors: NonNullable<ListingInput["authors"]>,
  present: readonly ContentAuthor[] = [],
): Promise<void> {
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const scope = centerScope(viewer);
  const personIds = authors.flatMap(({ beneficiary_id }) => beneficiary_id ?? []);
  const groupIds = authors.flatMap(({ business_group_id }) => business_group_id ?? []);
  const [persons, groups] = await Promise.all([
    personIds.length > 0 ? people.people(scope, { ids: personIds, withoutErased: true }) : [],
    groupIds.length > 0 ? people.groups(scope, { ids: groupIds }) : [],
  ]);
  if (persons.length < personIds.length) throw missing("beneficiary");
  if (groups.length < groupIds.length) throw missing("business group");
  if (viewer.role === "beneficiary") await checkOwnNaming(container, viewer, { personIds, groupIds, present });
  if (persons.some(({ isAdult }) => !isAdult)) throw new MedusaError(MedusaError.Types.INVALID_DATA, "authors: a minor is never an author");
}

async function checkOwnNaming(
  container: MedusaContainer,
  viewer: Viewer,
  { personIds, groupIds, present }: { personIds: string[]; groupIds: string[]; present: readonly ContentAuthor[] },
): Promise<void> {
  const { beneficiaryId } = makerScope(viewer);
  const ownGroups = await groupsOf(container, viewer);
  const known = new Set([beneficiaryId, ...ownGroups, ...present.flatMap((author) => author.beneficiary_id ?? author.business_group_id ?? [])]);
  if (personIds.some((id) => !known.has(id))) throw missing("beneficiary");
  if (groupIds.some((id) => !known.has(id))) throw missing("business group");
  if (!personIds.includes(beneficiaryId) && !groupIds.some((id) => ownGroups.includes(id))) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "authors: name yourself, or a group that you work in");
  }
}

function isProvince(code: string): boolean {
  try {
    return provinceName(code) !== "";
  } catch {
    return false;
  }
}
