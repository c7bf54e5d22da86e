import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { ListingPhoto, PageQuery, StudioListing } from "@ska/contracts";
import { centerScope, makerScope, type Viewer } from "../../access/viewer";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { DraftRow } from "../../modules/listings/private-rows";
import { absoluteAddress } from "../../modules/listings/media-address";
import { toPublicPhoto } from "../../modules/listings/public-photo";
import type { ListingsModuleService } from "../../modules/listings/service";
import { byPosition } from "./by-position";

type ProductRow = {
  id: string;
  title: string;
  handle: string;
  variants: {
    id: string;
    title: string;
    sku: string | null;
    prices: { amount: number; currency_code: string }[];
    inventory_items: { inventory: { location_levels: { stocked_quantity: number; reserved_quantity: number }[] } | null }[];
  }[];
};

const PRODUCT_FIELDS = [
  "id",
  "title",
  "handle",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
];

/** The viewer's listings: a beneficiary's own, else her centre's. */
export async function listStudioListings(
  container: MedusaContainer,
  viewer: Viewer,
  page: PageQuery,
): Promise<{ listings: StudioListing[]; count: number }> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const visible = await visibleTo(container, viewer);
  const [drafts, count] = await Promise.all([
    listings.drafts(centerScope(viewer), visible, page),
    listings.countDrafts(centerScope(viewer), visible),
  ]);
  return { listings: await describe(container, viewer, drafts), count };
}

/** One listing of the viewer's. @throws NOT_FOUND for another's and for what is not there. */
export async function retrieveStudioListing(container: MedusaContainer, viewer: Viewer, id: string): Promise<StudioListing> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const visible = await visibleTo(container, viewer);
  const drafts = !visible.ids || visible.ids.includes(id) ? await listings.drafts(centerScope(viewer), { ids: [id] }) : [];
  const [listing] = await describe(container, viewer, drafts);
  if (!listing) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing.");
  return listing;
}

async function visibleTo(container: MedusaContainer, viewer: Viewer): Promise<{ ids?: string[] }> {
  if (viewer.role !== "beneficiary") return {};
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const { centerId, beneficiaryId } = makerScope(viewer);
  const groups = await people.groups({ centerId }, { memberIds: [beneficiaryId] });
  return { ids: await listings.draftIdsBy({ centerId }, { beneficiaryIds: [beneficiaryId], groupIds: groups.map(({ id }) => id) }) };
}

async function describe(container: MedusaContainer, viewer: Viewer, drafts: DraftRow[]): Promise<StudioListing[]> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const income = container.resolve<IncomeModuleService>(INCOME_MODULE);
  const [brands, products] = await Promise.all([
    listings.brands(centerScope(viewer), { ids: drafts.map((draft) => draft.brand_id) }),
    container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "product", fields: PRODUCT_FIELDS, filters: { id: drafts.map((draft) => draft.product_id) } }),
  ]);
  const brandOf = new Map(brands.map((brand) => [brand.id, { id: brand.id, name: brand.name }]));
  const productOf = new Map((products.data as unknown as ProductRow[]).map((product) => [product.id, product]));
  return Promise.all(
    drafts.map(async (draft) => {
      const product = productOf.get(draft.product_id);
      const costOf = new Map(draft.variants.map((variant) => [variant.variant_id, variant.unit_cost]));
      const variants = (product?.variants ?? []).map((variant) => ({
        id: variant.id,
        title: variant.title,
        sku: variant.sku,
        price: priceOf(variant),
        unit_cost: costOf.get(variant.id) ?? 0,
        stock: stockOf(variant),
      }));
      const rule = await income.ruleInForce(
        { centerId: viewer.centerId },
        { productId: draft.product_id, brandId: draft.brand_id, at: new Date() },
      );
      return {
        id: draft.id,
        status: draft.status,
        title: product?.title ?? "",
        handle: product?.handle ?? "",
        product_id: draft.product_id,
        variant_id: variants[0]?.id ?? "",
        brand: brandOf.get(draft.brand_id) ?? { id: draft.brand_id, name: "" },
        price: variants[0]?.price ?? null,
        unit_cost: variants[0]?.unit_cost ?? 0,
        variants,
        authors: byPosition(draft.authors).map(({ beneficiary_id, business_group_id, weight }) => ({
          beneficiary_id,
          business_group_id,
          weight,
        })),
        share_rule: rule && { beneficiary_bp: rule.beneficiaryBp, savings_bp: rule.savingsBp },
        photos: byPosition(draft.photos).map(toPublicPhoto).map(withAddresses),
      };
    }),
  );
}

const withAddresses = (photo: ListingPhoto): ListingPhoto => ({
  ...photo,
  sources: photo.sources.map((source) => ({ ...source, url: absoluteAddress(source.url) })),
});

const priceOf = (variant: ProductRow["variants"][number]): number | null => {
  const price = variant.prices.find((row) => row.currency_code === "idr");
  return price ? Number(price.amount) : null;
};

const stockOf = (variant: ProductRow["variants"][number]): number =>
  variant.inventory_items
    .flatMap((item) => item.inventory?.location_levels ?? [])
    .reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0);
