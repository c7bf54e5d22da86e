import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows";
import { EVERY_CENTER } from "../../access/every-center";
import { centerScope, type Viewer } from "../../access/viewer";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { DraftRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";
import { currentContent } from "./current-content";
import { draftProduct } from "./draft-product";
import { deletePhotos } from "./photo-files";

/**
 * Throws away a listing that was never in the shop, or the changes to one that is there.
 * @throws CONFLICT for one that was sold before: it stays, for its income's sake.
 */
export async function discardListing(container: MedusaContainer, viewer: Viewer, draft: DraftRow): Promise<void> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  if (draft.live) {
    const product = await draftProduct(container, draft);
    await listings.moveDraft(centerScope(viewer), draft.id, {
      from: [draft.status],
      to: { status: "published", changed: false, content: currentContent({ ...draft, changed: false }, product), version: draft.changed ? draft.version - 1 : draft.version },
      refusal: "Somebody else changed this listing just now: open it again.",
    });
    return deletePhotos(container, draft, draft.photos.filter(({ in_use }) => !in_use));
  }
  const [published] = await listings.events([draft], ["published"]);
  if (published || draft.content === null) throw new MedusaError(MedusaError.Types.CONFLICT, "This listing was in the shop: take it out instead of throwing it away.");
  await deletePhotos(container, draft, draft.photos);
  await listings.deleteDrafts(EVERY_CENTER, [draft.id]);
  await deleteProductsWorkflow(container).run({ input: { ids: [draft.product_id] } });
}
