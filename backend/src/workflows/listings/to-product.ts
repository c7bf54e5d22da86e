import { absoluteAddress } from "../../modules/listings/media-address";
import type { NewListing } from "./new-listing";
import { NO_CHOICE } from "./no-choice";

/** The Medusa product of a listing: one option at most, Indonesian texts, prices in whole rupiah. */
export function toProduct(listing: NewListing) {
  const optionTitle = listing.option?.title ?? NO_CHOICE.title;
  const valueOf = (title: string): string => (listing.option ? title : NO_CHOICE.value);
  return {
    title: listing.title,
    subtitle: listing.subtitle,
    description: listing.description,
    handle: listing.handle,
    thumbnail: thumbnailOf(listing),
    weight: listing.weight_g,
    category_ids: listing.category_ids,
    tag_ids: listing.tag_ids,
    options: [{ title: optionTitle, values: listing.variants.map((variant) => valueOf(variant.title)) }],
    variants: listing.variants.map((variant) => ({
      title: variant.title,
      sku: variant.sku,
      manage_inventory: true,
      allow_backorder: false,
      weight: listing.weight_g,
      options: { [optionTitle]: valueOf(variant.title) },
      prices: [{ currency_code: "idr", amount: variant.price }],
    })),
  };
}

/** Medusa Admin and order lines keep one picture's address: the first photo's smallest JPEG of some size. */
function thumbnailOf({ photos }: NewListing): string | null {
  const source = photos[0]?.sources.find(({ format, width }) => format === "jpeg" && width >= 320);
  return source ? absoluteAddress(source.url) : null;
}
