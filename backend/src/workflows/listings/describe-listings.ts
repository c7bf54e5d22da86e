import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Bilingual, ListingPhoto, PhotoAdvice, StudioListing, StudioPhoto } from "@ska/contracts";
import type { CenterScope } from "../../access/scope";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import { changedParts, priceOf, unitCostOf, type ListingContent } from "../../modules/listings/content";
import type { StoredEvent } from "../../modules/listings/event-rows";
import { absoluteAddress } from "../../modules/listings/media-address";
import type { DraftRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";
import { currentContent, shownContent } from "./current-content";
import { draftProducts, type DraftProduct } from "./draft-product";
import { listingFacts } from "./listing-facts";
import { checklistFor, problemsOf } from "./listing-problems";
import { listingCategory } from "./listing-category";

type Rule = { beneficiaryBp: number; savingsBp: number };

/** Listings as their makers and staff see them. `whole`: with what is still missing, for a page of one. */
export async function describeListings(container: MedusaContainer, scope: CenterScope, drafts: DraftRow[], { whole }: { whole: boolean }): Promise<StudioListing[]> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const income = container.resolve<IncomeModuleService>(INCOME_MODULE);
  const [brands, products, events] = await Promise.all([
    listings.brands(scope),
    draftProducts(container, drafts.map(({ product_id }) => product_id)),
    listings.events(drafts, ["approved", "changes_requested"]),
  ]);
  return Promise.all(
    drafts.flatMap(async (draft) => {
      const product = products.get(draft.product_id);
      if (!product) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Listing ${draft.id} has no product`);
      const content = currentContent(draft, product);
      const [rule, category] = await Promise.all([
        income.ruleInForce(scope, { productId: draft.product_id, brandId: content.brand_id, at: new Date() }),
        listingCategory(container, content.category_id, product.category),
      ]);
      const given = { draft, content, food: category?.food ?? false, hasShareRule: rule !== null };
      const facts = whole ? await listingFacts(container, scope, given) : null;
      const known = facts ?? { photos: draft.photos, foodCategory: given.food, hasShareRule: given.hasShareRule, unfitAuthors: false, privateWords: false };
      const brand = brands.find(({ id }) => id === content.brand_id);
      return {
        ...describe(draft, content, product),
        brand: brand ? { id: brand.id, name: brand.name } : null,
        category: category && { id: category.id, handle: category.handle, name: category.name },
        share_rule: rule && toShareRule(rule),
        problems: facts && problemsOf(content, facts),
        checklist: checklistFor(content, known),
        review: reviewOf(events.find(({ draftId }) => draftId === draft.id)),
      };
    }),
  );
}

const toShareRule = ({ beneficiaryBp, savingsBp }: Rule) => ({ beneficiary_bp: beneficiaryBp, savings_bp: savingsBp });

function reviewOf(event: StoredEvent | undefined): StudioListing["review"] {
  if (!event) return null;
  const { draftId: _draft, ...review } = event;
  return review;
}

type Described = Omit<StudioListing, "brand" | "category" | "share_rule" | "problems" | "checklist" | "review">;

function describe(draft: DraftRow, content: ListingContent, product: DraftProduct): Described {
  const variants = content.variants.map((variant) => {
    const made = product.variants.find(({ id }) => id === variant.id);
    return {
      id: made?.id ?? null,
      title: variant.title,
      sku: made?.sku ?? null,
      price: priceOf(content, variant),
      unit_cost: unitCostOf(content, variant),
      stock: made ? made.stocked - made.reserved : variant.stock,
      reserved: made?.reserved ?? 0,
    };
  });
  const [first] = variants;
  return {
    id: draft.id,
    status: draft.status,
    live: draft.live,
    version: draft.version,
    title: content.title,
    title_en: content.title_en,
    description: content.description,
    description_en: content.description_en,
    handle: product.handle,
    product_id: draft.product_id,
    variant_id: first?.id ?? "",
    price: first?.price ?? null,
    unit_cost: first?.unit_cost ?? null,
    cost_sheet: content.cost_sheet,
    stock: variants.reduce((sum, { stock }) => sum + stock, 0),
    weight_g: content.weight_g,
    variants,
    has_choice: content.has_choice,
    authors: content.authors,
    packaging: content.packaging && {
      material: content.packaging.material ?? null,
      width_mm: content.packaging.width_mm ?? null,
      height_mm: content.packaging.height_mm ?? null,
      depth_mm: content.packaging.depth_mm ?? null,
      weight_g: content.packaging.weight_g ?? null,
      gift_ready: content.packaging.gift_ready ?? false,
      note: content.packaging.note ?? null,
    },
    food: content.food && {
      ingredients: content.food.ingredients ?? null,
      net_weight: content.food.net_weight ?? null,
      permit_number: content.food.permit_number ?? null,
      halal: content.food.halal ?? null,
      halal_number: content.food.halal_number ?? null,
      shelf_life_days: content.food.shelf_life_days ?? null,
    },
    material: content.material,
    size: content.size,
    care: content.care,
    delivery: content.delivery,
    photos: content.photo_ids.flatMap((id) => draft.photos.filter((photo) => photo.id === id).map((photo) => toStudioPhoto(draft.id, photo))),
    changed: draft.live && draft.changed ? changedParts(shownContent(draft, product), content) : [],
    submitted_at: draft.submitted_at && new Date(draft.submitted_at).toISOString(),
    updated_at: new Date(draft.updated_at).toISOString(),
  };
}

/** A photo with addresses that open: the shop's own, or until it is published those that need a member's token. */
export function toStudioPhoto(draftId: string, photo: DraftRow["photos"][number]): StudioPhoto {
  const sources = photo.sources as unknown as ListingPhoto["sources"];
  return {
    id: photo.id,
    role: photo.role,
    alt: photo.alt as unknown as Bilingual,
    thumbhash: photo.thumbhash,
    width: photo.width,
    height: photo.height,
    advice: (photo.advice as unknown as PhotoAdvice[] | null) ?? [],
    sources: sources.map((source) => ({ ...source, url: absoluteAddress(source.url, { draftId, photoId: photo.id, file: `${source.width}.${source.format}` }) })),
  };
}
