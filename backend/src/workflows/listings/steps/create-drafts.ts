import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { EVERY_CENTER } from "../../../access/every-center";
import { LISTINGS_MODULE } from "../../../modules/listings";
import type { ListingsModuleService } from "../../../modules/listings/service";
import type { NewListing } from "../new-listing";

type DraftInput = NewListing & { product_id: string; variant_ids: string[] };

/** Writes the private working copies of products that exist already, in one go. */
export const createDraftsStep = createStep(
  "create-listing-drafts",
  async (inputs: DraftInput[], { container }) => {
    const ids = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).createDrafts(
      EVERY_CENTER,
      inputs.map((input) => ({
        product_id: input.product_id,
        center_id: input.center_id,
        brand_id: input.brand_id,
        status: input.published ? ("published" as const) : ("draft" as const),
        packaging: input.packaging,
        permits: input.permits,
        details: input.details,
        variants: input.variants.map(({ unit_cost }, index) => ({ variant_id: input.variant_ids[index] ?? "", unit_cost })),
        authors: input.authors.map((author) => ({
          beneficiary_id: "beneficiary_id" in author ? author.beneficiary_id : null,
          business_group_id: "business_group_id" in author ? author.business_group_id : null,
          weight: author.weight,
        })),
        photos: input.photos,
      })),
    );
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<ListingsModuleService>(LISTINGS_MODULE).deleteDrafts(EVERY_CENTER, ids);
  },
);
