import type { ListingPhoto, StudioListing } from "@ska/contracts";
import { openablePhoto } from "@/features/listing/photo-address";

/** The photo that stands for each product, by product id. */
export function firstPhotos(listings: readonly Pick<StudioListing, "product_id" | "photos">[]): Map<string, ListingPhoto> {
  return new Map(listings.flatMap(({ product_id, photos }) => (photos[0] ? [[product_id, openablePhoto(photos[0])] as const] : [])));
}
