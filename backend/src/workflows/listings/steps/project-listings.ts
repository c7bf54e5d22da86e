import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTINGS_MODULE } from "../../../modules/listings";
import { asJson } from "../../../modules/listings/as-json";
import type { ListingsModuleService } from "../../../modules/listings/service";
import { buildListings, type ListingRow } from "../build-listings";
import { oneAtATime } from "../one-at-a-time";

/** Emitted whenever what the public sees of products changes; `ids` are product ids. */
export const LISTINGS_CHANGED = "listing.changed";

/** Rewrites the public read model of the given products from their private drafts. Repeatable. */
export const projectListingsStep = createStep("project-listings", async (productIds: string[], { container }) => {
  await projectListings(container, productIds);
  return new StepResponse(productIds);
});

/**
 * Rewrites the public rows of products, all in one transaction, and tells search and shop.
 * One projection at a time, so that what was read before a consent ended is never written after it.
 */
export async function projectListings(container: MedusaContainer, productIds: string[]): Promise<void> {
  if (productIds.length === 0) return;
  await oneAtATime(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), () => write(container, productIds));
  await container.resolve(Modules.EVENT_BUS).emit({ name: LISTINGS_CHANGED, data: { ids: productIds } });
}

async function write(container: MedusaContainer, productIds: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const projected = await buildListings(container, productIds);
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id", "listing.id"],
    filters: { id: [...projected.keys()] },
  });
  const existing = new Map(products.map((product) => [product.id, product.listing?.id]));
  const updates = [...projected].flatMap(([productId, listing]) => {
    const id = existing.get(productId);
    return id ? [{ id: String(id), ...columns(listing) }] : [];
  });
  const additions = [...projected].filter(([productId]) => !existing.get(productId));
  if (updates.length) await listings.updateListings(updates);
  const created = additions.length ? await listings.createListings(additions.map(([, listing]) => columns(listing))) : [];
  if (created.length) {
    await link.create(
      created.map((listing, index) => ({
        [Modules.PRODUCT]: { product_id: additions[index]?.[0] },
        [LISTINGS_MODULE]: { listing_id: listing.id },
      })),
    );
  }
}

const columns = (listing: ListingRow) => ({
  brand: asJson(listing.brand),
  center: asJson(listing.center),
  makers: asJson(listing.makers),
  packaging: listing.packaging && asJson(listing.packaging),
  photos: asJson(listing.photos),
  permits: listing.permits && asJson(listing.permits),
  details: asJson(listing.details),
  delivery: listing.delivery && asJson(listing.delivery),
});
