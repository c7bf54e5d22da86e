import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules, ProductStatus } from "@medusajs/framework/utils";
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { ListingInput, ListingPart, ListingStatus } from "@ska/contracts";
import { centerScope, type Viewer } from "../../access/viewer";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import { changedParts, emptyContent, mergeContent, type ListingContent } from "../../modules/listings/content";
import type { DraftRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";
import { applyContent } from "./apply-content";
import { checkReferences } from "./check-references";
import { setAvailable } from "./count-stock";
import { currentContent } from "./current-content";
import { draftProduct, draftProducts } from "./draft-product";
import { categoryIdOf } from "./listing-category";
import { NO_CHOICE } from "./no-choice";
import { newHandle } from "./product-handle";
import { newSku } from "./sync-variants";
import { UNNAMED } from "./unnamed";

/** Begins a listing, with a Medusa product that the shop doesn't show. What a beneficiary begins she makes herself, unless told otherwise. @returns its id. */
export async function beginListing(container: MedusaContainer, viewer: Viewer, input: ListingInput): Promise<string> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const scope = centerScope(viewer);
  await checkReferences(container, viewer, input);
  const categoryId = await categoryIdOf(container, input.category);
  const own = viewer.beneficiaryId === null ? [] : [{ beneficiary_id: viewer.beneficiaryId, business_group_id: null, weight: 1 }];
  const content = mergeContent({ ...emptyContent(), authors: own }, input, categoryId);
  const { productId, variantId } = await createProduct(container, viewer, content);
  const [first, ...rest] = content.variants;
  const begun = { ...content, variants: first ? [{ ...first, id: variantId }, ...rest] : [] };
  const id = await listings.createDraft(scope, { productId, createdBy: viewer.memberId, content: begun });
  const draft = await listings.draft(scope, id);
  await keep(container, viewer, draft, begun);
  await listings.recordEvent({ draftId: id, kind: "created", version: 1, memberId: viewer.memberId, role: viewer.role });
  return id;
}

async function createProduct(container: MedusaContainer, viewer: Viewer, content: ListingContent): Promise<{ productId: string; variantId: string }> {
  const center = await container.resolve<CentersModuleService>(CENTERS_MODULE).center(centerScope(viewer));
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  if (!center || !store?.default_sales_channel_id) throw new MedusaError(MedusaError.Types.CONFLICT, "The store has no sales channel yet.");
  const sku = newSku();
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: UNNAMED,
          handle: newHandle(),
          status: ProductStatus.DRAFT,
          shipping_profile_id: center.shipping_profile_id,
          sales_channels: [{ id: store.default_sales_channel_id }],
          options: [{ title: NO_CHOICE.title, values: [NO_CHOICE.value] }],
          variants: [{ title: NO_CHOICE.value, sku, manage_inventory: true, allow_backorder: false, options: { [NO_CHOICE.title]: NO_CHOICE.value }, prices: [] }],
        },
      ],
    },
  });
  const [product] = result;
  const variant = product?.variants[0];
  if (!product || !variant) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Medusa made no product");
  const made = (await draftProducts(container, [product.id])).get(product.id)?.variants[0];
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [{ inventory_item_id: made?.inventoryItemId ?? "", location_id: center.stock_location_id, stocked_quantity: content.variants[0]?.stock ?? 0 }],
    },
  });
  return { productId: product.id, variantId: variant.id };
}

/**
 * Lays an input over a listing. One that is in the shop stays there as it is: the change is a new version, which is
 * reviewed first; only counted stock goes to the shelf at once. One that is being reviewed leaves the queue.
 * @throws as `checkReferences`; CONFLICT when somebody else moved it meanwhile.
 */
export async function saveListing(container: MedusaContainer, viewer: Viewer, draft: DraftRow, input: ListingInput): Promise<void> {
  const before = currentContent(draft, await draftProduct(container, draft));
  await checkReferences(container, viewer, input, before.authors);
  const after = mergeContent(before, input, await categoryIdOf(container, input.category));
  const counted = input.stock !== undefined || Boolean(input.variants?.length);
  await keepChange(container, viewer, draft, after, changedParts(before, after), counted);
}

/** Writes a content of which these parts were changed, and who did. */
export async function keepChange(container: MedusaContainer, viewer: Viewer, draft: DraftRow, content: ListingContent, changed: ListingPart[], counted = false): Promise<void> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  await keep(container, viewer, draft, content, { same: changed.length === 0, counted });
  if (changed.length === 0) return;
  const { version } = await listings.draft(centerScope(viewer), draft.id);
  await listings.recordEdit({ draftId: draft.id, version, memberId: viewer.memberId, role: viewer.role, changed });
}

/** Writes a content; a listing that the shop doesn't show is also brought in line in Medusa. */
async function keep(container: MedusaContainer, viewer: Viewer, draft: DraftRow, content: ListingContent, { same = false, counted = false } = {}): Promise<void> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const scope = centerScope(viewer);
  const newVersion = draft.live && !draft.changed && !same;
  const refusal = "Somebody else changed this listing just now: open it again.";
  await listings.moveDraft(scope, draft.id, {
    from: [draft.status],
    to: same ? { content } : { content, status: statusAfter(draft.status), changed: true, version: draft.version + (newVersion ? 1 : 0) },
    refusal,
  });
  if (!draft.live && !same) {
    const applied = await applyContent(container, scope, draft, content);
    await listings.moveDraft(scope, draft.id, { from: [statusAfter(draft.status)], to: { content: applied }, refusal });
  }
  if (!counted) return;
  const kept = await listings.draft(scope, draft.id);
  for (const variant of content.variants) {
    if (variant.id !== null) await setAvailable(container, viewer, kept, variant.id, variant.stock);
  }
}

/** What was asked to be mended stays so until it is submitted again; anything else becomes a draft. */
const statusAfter = (status: ListingStatus): ListingStatus => (status === "changes_requested" ? status : "draft");
