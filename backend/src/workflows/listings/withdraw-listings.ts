import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import { LISTINGS_CHANGED } from "./steps/project-listings";

/** Deletes the public rows of products that left the shop, and tells search and shop. Repeatable. */
export async function withdrawListings(container: MedusaContainer, productIds: string[]): Promise<void> {
  const { data: products } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id", "listing.id"], filters: { id: productIds } });
  const rows = products.flatMap(({ id, listing }) => (listing?.id ? [{ productId: id, listingId: String(listing.id) }] : []));
  if (rows.length > 0) {
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss(
      rows.map(({ productId, listingId }) => ({ [Modules.PRODUCT]: { product_id: productId }, [LISTINGS_MODULE]: { listing_id: listingId } })),
    );
    await container.resolve<ListingsModuleService>(LISTINGS_MODULE).deleteListings(rows.map(({ listingId }) => listingId));
  }
  await container.resolve(Modules.EVENT_BUS).emit({ name: LISTINGS_CHANGED, data: { ids: productIds } });
}
