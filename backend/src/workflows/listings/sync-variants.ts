import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { randomBytes } from "node:crypto";
import {
  createAndLinkProductOptionsToProductWorkflow,
  createInventoryLevelsWorkflow,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import { priceOf, type ContentVariant, type ListingContent } from "../../modules/listings/content";
import { draftProducts, type DraftProduct } from "./draft-product";
import { NO_CHOICE } from "./no-choice";

const valueOf = (content: ListingContent, variant: ContentVariant): string => (content.has_choice ? variant.title : NO_CHOICE.value);

const pricesOf = (content: ListingContent, variant: ContentVariant) => {
  const amount = priceOf(content, variant);
  return amount === null ? [] : [{ amount, currency_code: "idr" }];
};

/** Shipping is priced by the variant's weight. */
const weightOf = ({ weight_g }: ListingContent) => (weight_g === null ? {} : { weight: weight_g });

/**
 * Makes the product's variants those of the content: new ones with their stock at the centre's place, others renamed and
 * repriced, the rest deleted. @returns the content's variants with their ids.
 */
export async function syncVariants(container: MedusaContainer, product: DraftProduct, content: ListingContent, stockLocationId: string): Promise<ContentVariant[]> {
  const kept = content.variants.filter(({ id }) => product.variants.some((variant) => variant.id === id));
  const added = content.variants.filter((variant) => !kept.includes(variant));
  const surplus = product.variants.filter(({ id }) => !kept.some((variant) => variant.id === id));
  const values = new Set(content.variants.map((variant) => valueOf(content, variant)));
  if (surplus.length > 0 && kept.length > 0) await deleteProductVariantsWorkflow(container).run({ input: { ids: surplus.map(({ id }) => id) } });
  await changeValues(container, product, { add: [...values] });
  await updateKept(container, product, content, kept);
  const created = await createAdded(container, product, content, added, stockLocationId);
  if (surplus.length > 0 && kept.length === 0) await deleteProductVariantsWorkflow(container).run({ input: { ids: surplus.map(({ id }) => id) } });
  await changeValues(container, product, { keep: values });
  return content.variants.map((variant) => ({ ...variant, id: kept.includes(variant) ? variant.id : (created.get(variant) ?? null) }));
}

/** Adds values to the product's one option, or removes all but those to keep. */
async function changeValues(container: MedusaContainer, { id, option }: DraftProduct, { add = [], keep }: { add?: string[]; keep?: Set<string> }): Promise<void> {
  if (!option) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Product ${id} has no option`);
  const added = add.filter((value) => !option.values.some((present) => present.value === value)).map((value) => ({ value }));
  const removed = keep ? option.values.filter(({ value }) => !keep.has(value)).map((value) => value.id) : [];
  if (added.length === 0 && removed.length === 0) return;
  await createAndLinkProductOptionsToProductWorkflow(container).run({
    input: { product_id: id, update: [{ product_option_id: option.id, ...(added.length > 0 ? { add: added } : {}), ...(removed.length > 0 ? { remove: removed } : {}) }] },
  });
}

async function updateKept(container: MedusaContainer, product: DraftProduct, content: ListingContent, kept: readonly ContentVariant[]): Promise<void> {
  const optionTitle = product.option?.title ?? NO_CHOICE.title;
  const changed = kept.filter((variant) => {
    const made = product.variants.find(({ id }) => id === variant.id);
    return made?.title !== valueOf(content, variant) || made.price !== priceOf(content, variant) || made.weight !== content.weight_g;
  });
  if (changed.length === 0) return;
  await updateProductVariantsWorkflow(container).run({
    input: {
      product_variants: changed.map((variant) => ({
        id: variant.id ?? "",
        title: valueOf(content, variant),
        options: { [optionTitle]: valueOf(content, variant) },
        prices: pricesOf(content, variant),
        ...weightOf(content),
      })),
    },
  });
}

async function createAdded(
  container: MedusaContainer,
  product: DraftProduct,
  content: ListingContent,
  added: readonly ContentVariant[],
  stockLocationId: string,
): Promise<Map<ContentVariant, string>> {
  if (added.length === 0) return new Map();
  const optionTitle = product.option?.title ?? NO_CHOICE.title;
  const { result } = await createProductVariantsWorkflow(container).run({
    input: {
      product_variants: added.map((variant) => ({
        product_id: product.id,
        title: valueOf(content, variant),
        sku: newSku(),
        manage_inventory: true,
        allow_backorder: false,
        options: { [optionTitle]: valueOf(content, variant) },
        prices: pricesOf(content, variant),
        ...weightOf(content),
      })),
    },
  });
  const idOf = new Map(added.map((variant) => [variant, result.find(({ title }) => title === valueOf(content, variant))?.id ?? ""]));
  const stocked = (await draftProducts(container, [product.id])).get(product.id);
  const levels = added.flatMap((variant) => {
    const item = stocked?.variants.find(({ id }) => id === idOf.get(variant))?.inventoryItemId;
    return item ? [{ inventory_item_id: item, location_id: stockLocationId, stocked_quantity: variant.stock }] : [];
  });
  await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: levels } });
  return idOf;
}

/** Tells goods apart on the shelf, and nothing else. */
export const newSku = (): string => `SKA-${randomBytes(4).toString("hex").toUpperCase()}`;
