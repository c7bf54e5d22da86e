import { MedusaError, Modules, ProductStatus } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createInventoryLevelsWorkflow, createProductsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows";
import type { ITranslationModuleService } from "@medusajs/framework/types";
import { EVERY_CENTER } from "../../access/every-center";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import type { Center } from "../../modules/centers/types";
import { toProduct } from "./to-product";
import type { NewListing } from "./new-listing";
import { projectListingsStep } from "./steps/project-listings";
import { createDraftsStep } from "./steps/create-drafts";

import { ENGLISH } from "./english";

type Input = { sales_channel_id: string; listings: NewListing[] };
type Created = { id: string; handle: string; variants: { id: string; sku: string | null }[] };

const translateProductsStep = createStep(
  "translate-products",
  async (rows: { product_id: string; english: NewListing["english"] }[], { container }) => {
    const translations = container.resolve<ITranslationModuleService>(Modules.TRANSLATION);
    const created = await translations.createTranslations(
      rows.map(({ product_id, english }) => ({
        reference: "product",
        reference_id: product_id,
        locale_code: ENGLISH,
        translations: english,
      })),
    );
    const ids = created.map((translation) => translation.id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ITranslationModuleService>(Modules.TRANSLATION).deleteTranslations(ids);
  },
);

const readCentersStep = createStep("centers-of-listings", async (ids: string[], { container }) =>
  new StepResponse(await container.resolve<CentersModuleService>(CENTERS_MODULE).listCenters(EVERY_CENTER, { ids })),
);

/**
 * Creates products with their stock, private drafts, English texts and public read model, all or nothing.
 * A product's shipping profile and stock location are its centre's.
 * @returns product ids in the order of the input.
 */
export const createListingsWorkflow = createWorkflow("create-listings", (input: Input) => {
  const centers = readCentersStep(transform({ input }, ({ input }) => [...new Set(input.listings.map((listing) => listing.center_id))]));
  const products = createProductsWorkflow.runAsStep({
    input: transform({ input, centers }, ({ input, centers }) => ({
      products: input.listings.map((listing) => ({
        ...toProduct(listing),
        status: listing.published ? ProductStatus.PUBLISHED : ProductStatus.DRAFT,
        shipping_profile_id: centerOf(centers, listing.center_id).shipping_profile_id,
        sales_channels: [{ id: input.sales_channel_id }],
      })),
    })),
  });
  const created = transform({ input, products }, ({ input, products }) =>
    input.listings.map((listing) => createdOf(products as Created[], listing)),
  );
  const { data: stocked } = useQueryGraphStep({
    entity: "product_variant",
    fields: ["id", "inventory_items.inventory_item_id"],
    filters: transform({ created }, ({ created }) => ({ id: created.flatMap((row) => row.variant_ids) })),
  }).config({ name: "inventory-of-listings" });
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ input, created, stocked, centers }, ({ input, created, stocked, centers }) => {
      const itemOf = new Map(stocked.map((variant) => [variant.id, variant.inventory_items?.[0]?.inventory_item_id]));
      return {
        inventory_levels: input.listings.flatMap((listing, row) =>
          listing.variants.map((variant, index) => ({
            inventory_item_id: itemOf.get(created[row]?.variant_ids[index] ?? "") ?? "",
            location_id: centerOf(centers, listing.center_id).stock_location_id,
            stocked_quantity: variant.stock,
          })),
        ),
      };
    }),
  });
  createDraftsStep(
    transform({ input, created }, ({ input, created }) =>
      input.listings.map((listing, row) => ({
        ...listing,
        product_id: created[row]?.product_id ?? "",
        variant_ids: created[row]?.variant_ids ?? [],
      })),
    ),
  );
  translateProductsStep(
    transform({ input, created }, ({ input, created }) =>
      input.listings.map((listing, row) => ({ product_id: created[row]?.product_id ?? "", english: listing.english })),
    ),
  );
  const productIds = transform({ created }, ({ created }) => created.map((row) => row.product_id));
  projectListingsStep(productIds);
  return new WorkflowResponse(productIds);
});

type CenterPlaces = Pick<Center, "id" | "stock_location_id" | "shipping_profile_id">;

function centerOf(centers: readonly CenterPlaces[], id: string): CenterPlaces {
  const center = centers.find((row) => row.id === id);
  if (!center) throw new MedusaError(MedusaError.Types.NOT_FOUND, "The centre does not exist.");
  return center;
}

function createdOf(products: Created[], listing: NewListing): { product_id: string; variant_ids: string[] } {
  const product = products.find((row) => row.handle === listing.handle);
  const idBySku = new Map(product?.variants.map((variant) => [variant.sku, variant.id]));
  return { product_id: product?.id ?? "", variant_ids: listing.variants.map((variant) => idBySku.get(variant.sku) ?? "") };
}
