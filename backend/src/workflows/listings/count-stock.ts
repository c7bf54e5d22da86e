import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { updateInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows";
import type { StockCount } from "@ska/contracts";
import { centerScope, type Viewer } from "../../access/viewer";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { DraftRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";
import { draftProduct, type ProductVariant } from "./draft-product";

/** A variant of a listing; without an id its first. @throws NOT_FOUND */
export async function variantOf(container: MedusaContainer, draft: DraftRow, variantId?: string): Promise<ProductVariant> {
  const variant = (await draftProduct(container, draft)).variants.find(({ id }) => variantId === undefined || id === variantId);
  if (!variant) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such choice.");
  return variant;
}

/**
 * Puts what was counted on the shelf, with what is reserved for orders, at once and with its reason.
 * @throws NOT_FOUND for a variant that isn't the listing's; CONFLICT for less than is reserved.
 */
export async function countStock(container: MedusaContainer, viewer: Viewer, draft: DraftRow, count: StockCount): Promise<void> {
  await putOnShelf(container, viewer, draft, await variantOf(container, draft, count.variant_id), count);
}

/** Sets how many of a variant can still be sold. @throws NOT_FOUND for a variant that isn't the listing's. */
export async function setAvailable(container: MedusaContainer, viewer: Viewer, draft: DraftRow, variantId: string, available: number): Promise<void> {
  const variant = await variantOf(container, draft, variantId);
  await putOnShelf(container, viewer, draft, variant, { stock: available + variant.reserved, reason: "counted" });
}

/** Adds what was made just now. */
export async function addToShelf(container: MedusaContainer, viewer: Viewer, draft: DraftRow, variant: ProductVariant, quantity: number): Promise<void> {
  await putOnShelf(container, viewer, draft, variant, { stock: variant.stocked + quantity, reason: "made" });
}

async function putOnShelf(container: MedusaContainer, viewer: Viewer, draft: DraftRow, variant: ProductVariant, { stock, reason, note }: StockCount): Promise<void> {
  if (stock === variant.stocked) return;
  if (stock < variant.reserved) {
    throw new MedusaError(MedusaError.Types.CONFLICT, `stock: ${variant.reserved} are reserved for orders; cancel those first`);
  }
  const center = await container.resolve<CentersModuleService>(CENTERS_MODULE).center(centerScope(viewer));
  if (!center || !variant.inventoryItemId) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Listing ${draft.id} has no place for its stock`);
  await updateInventoryLevelsWorkflow(container).run({
    input: { updates: [{ inventory_item_id: variant.inventoryItemId, location_id: center.stock_location_id, stocked_quantity: stock }] },
  });
  await container.resolve<ListingsModuleService>(LISTINGS_MODULE).recordEvent({
    draftId: draft.id,
    kind: "stock",
    version: draft.version,
    memberId: viewer.memberId,
    role: viewer.role,
    note: note ?? "",
    details: { stock: { variant_id: variant.id, from: variant.stocked, to: stock, reason } },
  });
}
