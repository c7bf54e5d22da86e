import type { Bilingual, DeliveryInput, FoodInput, ListingDetails, PackagingInput } from "@ska/contracts";
import type { ContentVariant, ListingContent } from "../../modules/listings/content";
import type { DraftRow } from "../../modules/listings/private-rows";
import { byPosition } from "./by-position";
import type { DraftProduct } from "./draft-product";

/** What is being written of a listing: its working copy, or what the shop shows when nothing was changed since. */
export function currentContent(draft: DraftRow, product: DraftProduct): ListingContent {
  const written = draft.content as ListingContent | null;
  if (written && (draft.changed || !draft.live)) return written;
  return { ...shownContent(draft, product), cost_sheet: written?.cost_sheet ?? null };
}

/** What the shop shows, or for one that it doesn't show, what Medusa has of it. */
export function shownContent(draft: DraftRow, product: DraftProduct): ListingContent {
  const costOf = new Map(draft.variants.map(({ variant_id, unit_cost }) => [variant_id, unit_cost]));
  const [first] = product.variants;
  const price = first?.price ?? null;
  const unitCost = first ? (costOf.get(first.id) ?? null) : null;
  const hasChoice = product.variants.length > 1;
  const details = draft.details as unknown as ListingDetails;
  return {
    title: product.title,
    title_en: product.titleEn,
    description: product.description,
    description_en: product.descriptionEn,
    brand_id: draft.brand_id,
    category_id: product.category?.id ?? null,
    price,
    unit_cost: unitCost,
    cost_sheet: null,
    weight_g: product.weight,
    has_choice: hasChoice,
    variants: product.variants.map((variant): ContentVariant => {
      const cost = costOf.get(variant.id) ?? null;
      return {
        id: variant.id,
        title: hasChoice ? variant.title : "",
        price: variant.price === price ? null : variant.price,
        unit_cost: cost === unitCost ? null : cost,
        stock: variant.stocked - variant.reserved,
      };
    }),
    authors: byPosition(draft.authors).map(({ beneficiary_id, business_group_id, weight }) => ({ beneficiary_id, business_group_id, weight })),
    packaging: (draft.packaging as PackagingInput | null) ?? null,
    food: (draft.permits as FoodInput | null) ?? null,
    material: (details.material as Bilingual | null) ?? null,
    size: (details.size as Bilingual | null) ?? null,
    care: (details.care as Bilingual | null) ?? null,
    delivery: (draft.delivery as DeliveryInput | null) ?? null,
    photo_ids: byPosition(draft.photos.filter(({ in_use }) => in_use)).map(({ id }) => id),
  };
}
