import type { MedusaContainer } from "@medusajs/framework/types";
import type { BatchInput, StockBatch } from "@ska/contracts";
import type { Viewer } from "../../access/viewer";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { DraftRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";
import { todayAt } from "../people/center-facts";
import { checkAuthors } from "./check-references";
import { addToShelf, variantOf } from "./count-stock";

const service = (container: MedusaContainer) => container.resolve<ListingsModuleService>(LISTINGS_MODULE);

/** A listing's batches, oldest first, as they are sold. */
export async function listBatches(container: MedusaContainer, draft: DraftRow): Promise<StockBatch[]> {
  const batches = await service(container).batches(draft);
  return batches.map(({ draft_id: _draft, ...batch }) => batch);
}

/** Adds goods that these people made to the shelf. What is sold of them earns for them. @throws as `checkAuthors`; NOT_FOUND for a variant that isn't the listing's. */
export async function addBatch(container: MedusaContainer, viewer: Viewer, draft: DraftRow, { variant_id, quantity, made_on, authors }: BatchInput): Promise<void> {
  await checkAuthors(container, viewer, authors);
  const variant = await variantOf(container, draft, variant_id);
  await service(container).addBatch(draft, {
    variant_id: variant.id,
    quantity,
    made_on: made_on ?? (await todayAt(container, draft.center_id)),
    authors: authors.map(({ beneficiary_id, business_group_id, weight }) => ({ beneficiary_id: beneficiary_id ?? null, business_group_id: business_group_id ?? null, weight })),
  });
  await addToShelf(container, viewer, draft, variant, quantity);
}
