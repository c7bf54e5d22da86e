import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, ProductStatus } from "@medusajs/framework/utils";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { ListingPhoto } from "@ska/contracts";
import { centerScope, type Viewer } from "../../access/viewer";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import { absoluteAddress } from "../../modules/listings/media-address";
import type { DraftRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";
import { applyContent } from "./apply-content";
import { currentContent } from "./current-content";
import { draftProduct } from "./draft-product";
import { deletePhotos, publishPhotos } from "./photo-files";
import { publicHandle } from "./product-handle";
import { projectListings } from "./steps/project-listings";
import { withdrawListings } from "./withdraw-listings";

const conflict = (words: string): MedusaError => new MedusaError(MedusaError.Types.CONFLICT, words);

/**
 * Puts an approved version into the shop; again after it was taken out. Repeatable: a crash on the way leaves it approved.
 * @throws CONFLICT when it isn't approved, or has no maker or share rule.
 */
export async function publishListing(container: MedusaContainer, viewer: Viewer, draft: DraftRow): Promise<void> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const scope = centerScope(viewer);
  const again = draft.status === "unpublished" && !draft.changed;
  if (draft.status !== "approved" && !again) throw conflict("Only an approved listing can be published.");
  const product = await draftProduct(container, draft);
  const content = currentContent(draft, product);
  if (content.authors.length === 0) throw conflict("Nobody is named who made it.");
  const rule = await container
    .resolve<IncomeModuleService>(INCOME_MODULE)
    .ruleInForce(scope, { productId: draft.product_id, brandId: content.brand_id, at: new Date() });
  if (!rule) throw conflict("The centre has no share rule in force yet.");

  const shown = draft.photos.filter(({ id }) => content.photo_ids.includes(id));
  const addresses = await publishPhotos(container, draft, shown);
  const handle = draft.live || again ? product.handle : await publicHandle(container, product.id, content.title);
  const applied = await applyContent(container, scope, draft, content, { handle, thumbnail: thumbnailOf(addresses.get(content.photo_ids[0] ?? "")) });
  await listings.moveDraft(scope, draft.id, {
    from: [draft.status],
    to: { status: "published", live: true, changed: false, content: applied },
    refusal: "Somebody else changed this listing just now: open it again.",
  });
  await deletePhotos(container, draft, draft.photos.filter((photo) => !shown.includes(photo)));
  await projectListings(container, [draft.product_id]);
  await listings.recordEvent({ draftId: draft.id, kind: "published", version: draft.version, memberId: viewer.memberId, role: viewer.role });
}

/** Takes a listing out of the shop at once. @throws CONFLICT when it isn't there. */
export async function unpublishListing(container: MedusaContainer, viewer: Viewer, draft: DraftRow): Promise<void> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  if (!draft.live) throw conflict("This listing isn't in the shop.");
  await updateProductsWorkflow(container).run({ input: { selector: { id: draft.product_id }, update: { status: ProductStatus.DRAFT } } });
  await listings.moveDraft(centerScope(viewer), draft.id, {
    from: [draft.status],
    to: { live: false, ...(draft.changed ? {} : { status: "unpublished" }) },
    refusal: "Somebody else changed this listing just now: open it again.",
  });
  await withdrawListings(container, [draft.product_id]);
  await listings.recordEvent({ draftId: draft.id, kind: "unpublished", version: draft.version, memberId: viewer.memberId, role: viewer.role });
}

/** Medusa Admin and order lines keep one picture's address. */
function thumbnailOf(sources: ListingPhoto["sources"] | undefined): string | null {
  const source = sources?.find(({ format, width }) => format === "jpeg" && width >= 320);
  return source ? absoluteAddress(source.url) : null;
}
