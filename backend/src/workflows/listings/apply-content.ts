import type { ITranslationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules, ProductStatus } from "@medusajs/framework/utils";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { Packaging, Permits } from "@ska/contracts";
import type { CenterScope } from "../../access/scope";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import { unitCostOf, type ListingContent } from "../../modules/listings/content";
import type { DraftRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";
import { draftProduct, type DraftProduct } from "./draft-product";
import { ENGLISH } from "./english";
import { syncVariants } from "./sync-variants";
import { UNNAMED } from "./unnamed";

/** What publishing adds to a product. */
export interface Published {
  handle: string;
  thumbnail: string | null;
}

/**
 * Makes the Medusa product, and what the income goes by, say what the content says. Repeatable: it writes the whole.
 * @param published given when the shop is to show it from now on. @returns the content with its variants' ids.
 */
export async function applyContent(
  container: MedusaContainer,
  scope: CenterScope,
  draft: DraftRow,
  content: ListingContent,
  published?: Published,
): Promise<ListingContent> {
  const [product, center] = await Promise.all([
    draftProduct(container, draft),
    container.resolve<CentersModuleService>(CENTERS_MODULE).center(scope),
  ]);
  if (!center) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Listing ${draft.id} has no centre`);
  const variants = await syncVariants(container, product, content, center.stock_location_id);
  const applied = { ...content, variants };
  await writeProduct(container, product, applied, published);
  await writeEnglish(container, product, applied);
  await container.resolve<ListingsModuleService>(LISTINGS_MODULE).writeLiveFacts(scope, draft.id, {
    brandId: content.brand_id,
    packaging: publicPackaging(content),
    permits: publicPermits(content),
    details: { material: content.material, size: content.size, care: content.care },
    delivery: content.delivery,
    variants: variants.flatMap((variant) => (variant.id === null ? [] : [{ variantId: variant.id, unitCost: unitCostOf(content, variant) ?? 0 }])),
    authors: content.authors,
    photoIds: content.photo_ids,
  });
  return applied;
}

async function writeProduct(container: MedusaContainer, product: DraftProduct, content: ListingContent, published?: Published): Promise<void> {
  const title = content.title || UNNAMED;
  const same =
    product.title === title &&
    product.description === content.description &&
    product.weight === content.weight_g &&
    (product.category?.id ?? null) === content.category_id;
  if (same && !published) return;
  await updateProductsWorkflow(container).run({
    input: {
      selector: { id: product.id },
      update: {
        title,
        description: content.description,
        ...(content.weight_g === null ? {} : { weight: content.weight_g }),
        category_ids: content.category_id === null ? [] : [content.category_id],
        ...(published ? { status: ProductStatus.PUBLISHED, ...published } : {}),
      },
    },
  });
}

async function writeEnglish(container: MedusaContainer, product: DraftProduct, content: ListingContent): Promise<void> {
  if (product.titleEn === content.title_en && product.descriptionEn === content.description_en) return;
  const translations = container.resolve<ITranslationModuleService>(Modules.TRANSLATION);
  const [present] = await translations.listTranslations({ reference: "product", reference_id: product.id, locale_code: ENGLISH });
  const texts = Object.fromEntries(Object.entries({ title: content.title_en, description: content.description_en }).filter(([, text]) => text !== ""));
  const row = { reference: "product", reference_id: product.id, locale_code: ENGLISH, translations: { ...keptTexts(present), ...texts } };
  if (present) await translations.updateTranslations({ id: present.id, ...row });
  else await translations.createTranslations(row);
}

/** Of the texts that stand there those that aren't written here, such as a subtitle. */
const keptTexts = (present: { translations: Record<string, unknown> } | undefined): Record<string, unknown> => {
  const { title: _title, description: _description, ...kept } = present?.translations ?? {};
  return kept;
};

/** The packaging as the shop shows it; null until it is whole. */
function publicPackaging({ packaging }: ListingContent): Packaging | null {
  if (!packaging?.material || !packaging.width_mm || !packaging.height_mm || !packaging.depth_mm) return null;
  return {
    material: packaging.material,
    width_mm: packaging.width_mm,
    height_mm: packaging.height_mm,
    depth_mm: packaging.depth_mm,
    weight_g: packaging.weight_g ?? 0,
    gift_ready: packaging.gift_ready ?? false,
    note: packaging.note ?? { id: "" },
  };
}

/** What the label says, as the shop shows it; null for what isn't food, or isn't whole. */
function publicPermits({ food }: ListingContent): Permits | null {
  if (!food?.ingredients || !food.net_weight || !food.halal || !food.shelf_life_days) return null;
  return {
    ingredients: food.ingredients,
    net_weight: food.net_weight,
    permit_number: food.permit_number ?? null,
    halal: food.halal,
    halal_number: food.halal_number ?? null,
    shelf_life_days: food.shelf_life_days,
  };
}
