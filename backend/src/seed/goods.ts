import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { ListingPhoto, Permits } from "@ska/contracts";
import { EVERY_CENTER } from "../access/every-center";
import { INCOME_MODULE } from "../modules/income";
import type { IncomeModuleService } from "../modules/income/service";
import { LISTINGS_MODULE } from "../modules/listings";
import type { ListingsModuleService } from "../modules/listings/service";
import { createListingsWorkflow } from "../workflows/listings/create-listings";
import type { NewListing } from "../workflows/listings/new-listing";
import { BRANDS } from "./catalog/brands";
import { CENTERS } from "./catalog/centers";
import { PARCELS } from "./catalog/parcels";
import { PRODUCTS } from "./catalog/products";
import type { CatalogFood, CatalogProduct, CatalogShare } from "./catalog/types";
import type { Foundation } from "./foundation";
import { idOf } from "./people";

type Owners = { centerIds: Map<string, string>; beneficiaryIds: Map<string, string>; groupIds: Map<string, string> };

/** Brands by catalogue key: found by handle, or made. */
export async function seedBrands(container: MedusaContainer, centerIds: Map<string, string>): Promise<Map<string, string>> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const known = new Map((await listings.brands(EVERY_CENTER)).map((brand) => [brand.handle, brand.id]));
  for (const { center, name, handle, story, mark } of BRANDS.filter((brand) => !known.has(brand.handle))) {
    const [created] = await listings.createBrandsOf({ centerId: idOf(centerIds, center) }, [{ name, handle, story, mark }]);
    if (created) known.set(handle, created.id);
  }
  return new Map(BRANDS.map((brand) => [brand.key, idOf(known, brand.handle)]));
}

/** Products that the shop does not have yet, with their photos and their age. Returns product ids by handle. */
export async function seedProducts(
  container: MedusaContainer,
  foundation: Foundation,
  owners: Owners,
  brandIds: Map<string, string>,
  photosOf: Map<string, ListingPhoto[]>,
): Promise<Map<string, string>> {
  const products = container.resolve(Modules.PRODUCT);
  const known = new Map((await products.listProducts({}, { take: null, select: ["id", "handle"] })).map((row) => [row.handle, row.id]));
  const missing = PRODUCTS.filter((product) => !known.has(product.handle));
  if (missing.length > 0) {
    const { result } = await createListingsWorkflow(container).run({
      input: {
        sales_channel_id: foundation.salesChannelId,
        listings: missing.map((product) => toListing(product, foundation, owners, brandIds, photosOf.get(product.handle) ?? [])),
      },
    });
    missing.forEach((product, index) => known.set(product.handle, result[index] ?? ""));
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    for (const product of missing) {
      await database.raw(`update product set created_at = now() - make_interval(days => ?) where id = ?`, [
        product.released_days_ago,
        idOf(known, product.handle),
      ]);
    }
  }
  return known;
}

/** Share rules of centres, brands and products, as if agreed before the first sale. */
export async function seedShareRules(
  container: MedusaContainer,
  owners: Owners,
  brandIds: Map<string, string>,
  productIds: Map<string, string>,
): Promise<void> {
  const income = container.resolve<IncomeModuleService>(INCOME_MODULE);
  const agreedAt = new Date(Date.now() - 365 * 24 * 60 * 60 * 1000);
  for (const center of CENTERS) {
    const scope = { centerId: idOf(owners.centerIds, center.key) };
    if ((await income.listShareRules(scope)).length > 0) continue;
    const brands = BRANDS.filter((brand) => brand.center === center.key);
    const rule = (share: CatalogShare, subject: { brandId?: string; productId?: string }) => ({
      createdBy: null,
      brandId: subject.brandId ?? null,
      productId: subject.productId ?? null,
      beneficiaryBp: share.beneficiary_bp,
      savingsBp: share.savings_bp,
      validFrom: agreedAt,
    });
    await income.createShareRules(scope, [
      rule(center.share, {}),
      ...brands.flatMap((brand) => (brand.share ? [rule(brand.share, { brandId: idOf(brandIds, brand.key) })] : [])),
      ...PRODUCTS.filter((product) => brands.some((brand) => brand.key === product.brand)).flatMap((product) =>
        product.share ? [rule(product.share, { productId: idOf(productIds, product.handle) })] : [],
      ),
    ]);
  }
}

function toListing(
  product: CatalogProduct,
  foundation: Foundation,
  owners: Owners,
  brandIds: Map<string, string>,
  photos: ListingPhoto[],
): NewListing {
  const brand = BRANDS.find((row) => row.key === product.brand);
  return {
    center_id: idOf(owners.centerIds, brand?.center ?? product.brand),
    brand_id: idOf(brandIds, product.brand),
    handle: product.handle,
    title: product.title.id,
    subtitle: product.subtitle.id,
    description: described(product, "id"),
    english: { title: product.title.en, subtitle: product.subtitle.en, description: described(product, "en") },
    category_ids: [idOf(foundation.categoryIds, product.category)],
    tag_ids: product.tags.map((tag) => idOf(foundation.tagIds, tag)),
    weight_g: product.weight_g,
    option: product.option && { title: product.option.id },
    variants: product.variants.map(({ sku, title, price, unit_cost, stock }) => ({ sku, title: title.id, price, unit_cost, stock })),
    authors: product.authors.map((author) =>
      "beneficiary" in author
        ? { beneficiary_id: idOf(owners.beneficiaryIds, author.beneficiary), weight: author.weight }
        : { business_group_id: idOf(owners.groupIds, author.group), weight: author.weight },
    ),
    packaging: product.packaging,
    permits: product.food && toPermits(product.food),
    details: product.details,
    photos,
    published: true,
  };
}

/** The product's own words, then what lies in the parcel. */
function described({ handle, description }: CatalogProduct, language: "id" | "en"): string {
  const parcel = PARCELS[handle];
  return parcel ? `${description[language]}\n\n${parcel[language]}` : description[language];
}

const toPermits = (food: CatalogFood): Permits => ({
  ingredients: food.ingredients,
  net_weight: food.net_weight,
  permit_number: food.permit_number,
  halal: food.halal,
  halal_number: food.halal_number,
  shelf_life_days: food.shelf_life_days,
});
