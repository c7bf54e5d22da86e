import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { ENGLISH } from "./english";

interface VariantRow {
  id: string;
  title: string;
  sku: string | null;
  weight: string | number | null;
  prices: { amount: number; currency_code: string; price_list_id?: string | null }[];
  inventory_items: {
    inventory_item_id: string;
    inventory: { location_levels: { location_id: string; stocked_quantity: number; reserved_quantity: number }[] } | null;
  }[];
}

interface ProductRow {
  id: string;
  title: string;
  description: string | null;
  handle: string;
  status: string;
  weight: string | number | null;
  thumbnail: string | null;
  categories: { id: string; handle: string; name: string; metadata: Record<string, unknown> | null }[];
  options: { id: string; title: string; values: { id: string; value: string }[] }[];
  translations?: { id: string; locale_code: string; translations: Record<string, string> }[];
  variants: VariantRow[];
}

/** A variant as Medusa keeps it. Money is whole rupiah. */
export interface ProductVariant {
  id: string;
  title: string;
  sku: string | null;
  price: number | null;
  /** Grams, packed. */
  weight: number | null;
  inventoryItemId: string | null;
  /** On the shelves of all places, with what is reserved. */
  stocked: number;
  reserved: number;
}

/** The Medusa product of a listing, as far as its makers write it. */
export interface DraftProduct {
  id: string;
  title: string;
  titleEn: string;
  description: string;
  descriptionEn: string;
  handle: string;
  published: boolean;
  /** Grams. */
  weight: number | null;
  thumbnail: string | null;
  category: { id: string; handle: string; name: string; food: boolean } | null;
  option: { id: string; title: string; values: { id: string; value: string }[] } | null;
  variants: ProductVariant[];
}

const FIELDS = [
  "id",
  "title",
  "description",
  "handle",
  "status",
  "weight",
  "thumbnail",
  "categories.id",
  "categories.handle",
  "categories.name",
  "categories.metadata",
  "options.id",
  "options.title",
  "options.values.id",
  "options.values.value",
  "translations.id",
  "translations.locale_code",
  "translations.translations",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.weight",
  "variants.created_at",
  "variants.variant_rank",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.prices.price_list_id",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
];

/** The products of listings by id, read as they are now. */
export async function draftProducts(container: MedusaContainer, ids: readonly string[]): Promise<Map<string, DraftProduct>> {
  if (ids.length === 0) return new Map();
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: FIELDS, filters: { id: [...ids] } });
  return new Map((data as unknown as ProductRow[]).map((row) => [row.id, toProduct(row)]));
}

/** A listing's product. */
export async function draftProduct(container: MedusaContainer, draft: { id: string; product_id: string }): Promise<DraftProduct> {
  const product = (await draftProducts(container, [draft.product_id])).get(draft.product_id);
  if (!product) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Listing ${draft.id} has no product`);
  return product;
}

function toProduct(row: ProductRow): DraftProduct {
  const english = row.translations?.find(({ locale_code }) => locale_code === ENGLISH)?.translations;
  const [category] = row.categories;
  const [option] = row.options;
  return {
    id: row.id,
    title: row.title,
    titleEn: english?.title ?? "",
    description: row.description ?? "",
    descriptionEn: english?.description ?? "",
    handle: row.handle,
    published: row.status === "published",
    weight: row.weight === null ? null : Number(row.weight),
    thumbnail: row.thumbnail,
    category: category ? { id: category.id, handle: category.handle, name: category.name, food: category.metadata?.food === true } : null,
    option: option ? { id: option.id, title: option.title, values: option.values.map(({ id, value }) => ({ id, value })) } : null,
    variants: row.variants.map(toVariant),
  };
}

function toVariant(row: VariantRow): ProductVariant {
  const levels = row.inventory_items.flatMap((item) => item.inventory?.location_levels ?? []);
  const price = row.prices.find(({ currency_code, price_list_id }) => currency_code === "idr" && !price_list_id);
  return {
    id: row.id,
    title: row.title,
    sku: row.sku,
    price: price ? Number(price.amount) : null,
    weight: row.weight === null ? null : Number(row.weight),
    inventoryItemId: row.inventory_items[0]?.inventory_item_id ?? null,
    stocked: levels.reduce((sum, level) => sum + level.stocked_quantity, 0),
    reserved: levels.reduce((sum, level) => sum + level.reserved_quantity, 0),
  };
}
