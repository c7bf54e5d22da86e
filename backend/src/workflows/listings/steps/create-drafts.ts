import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTINGS_MODULE } from "../../../modules/listings";
import { asJson } from "../../../modules/listings/as-json";
import type { ListingsModuleService } from "../../../modules/listings/service";
import type { NewListing } from "../new-listing";

type DraftInput = NewListing & { product_id: string; variant_ids: string[] };

/** Writes the private working copies of products that exist already, in one go. */
export const createDraftsStep = createStep(
  "create-listing-drafts",
  async (inputs: DraftInput[], { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
    const drafts = await listings.createListingDrafts(
      inputs.map((input) => ({
        product_id: input.product_id,
        center_id: input.center_id,
        brand_id: input.brand_id,
        status: input.published ? ("published" as const) : ("draft" as const),
        packaging: input.packaging,
        permits: input.permits,
        details: input.details,
      })),
    );
    const draftIdOf = new Map(drafts.map((draft) => [draft.product_id, draft.id]));
    const idOf = (input: DraftInput): string => draftIdOf.get(input.product_id) ?? "";
    await listings.createListingVariants(
      inputs.flatMap((input) =>
        input.variants.map(({ unit_cost }, index) => ({
          draft_id: idOf(input),
          variant_id: input.variant_ids[index] ?? "",
          unit_cost,
        })),
      ),
    );
    await listings.createAuthorships(
      inputs.flatMap((input) =>
        input.authors.map((author, position) => ({
          draft_id: idOf(input),
          position,
          beneficiary_id: "beneficiary_id" in author ? author.beneficiary_id : null,
          business_group_id: "business_group_id" in author ? author.business_group_id : null,
          weight: author.weight,
        })),
      ),
    );
    await listings.createPictures(
      inputs.flatMap((input) =>
        input.photos.map((photo, position) => ({
          ...photo,
          draft_id: idOf(input),
          position,
          sources: asJson(photo.sources),
        })),
      ),
    );
    const ids = drafts.map((draft) => draft.id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ListingsModuleService>(LISTINGS_MODULE).deleteListingDrafts(ids);
  },
);
