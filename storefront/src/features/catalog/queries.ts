import "server-only";
import type { Locale } from "@/i18n/routing";
import { askStore } from "@/lib/medusa";
import { tags } from "@/lib/tags";
import { toProduct, type Product } from "./product";

const FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "weight",
  "tags.id",
  "tags.value",
  "variants.id",
  "variants.title",
  "variants.manage_inventory",
  "variants.inventory_quantity",
  "*variants.calculated_price",
  "*categories",
  "*listing",
].join(",");

interface ProductFilters {
  id?: readonly string[];
  handle?: string;
  category_id?: string;
  limit?: number;
  order?: string;
}

interface ProductsAnswer {
  products: unknown[];
  count: number;
}

async function regionId(): Promise<string | undefined> {
  const { regions } = await askStore<{ regions: { id: string; currency_code: string }[] }>("/store/regions", {
    query: { fields: "id,currency_code" },
    tags: [],
  });
  return regions.find(({ currency_code }) => currency_code === "idr")?.id;
}

async function askProducts(locale: Locale, filters: ProductFilters, cacheTags?: readonly string[]): Promise<Product[]> {
  const { products } = await askStore<ProductsAnswer>("/store/products", {
    query: { fields: FIELDS, region_id: await regionId(), ...filters },
    locale,
    tags: cacheTags,
  });
  return products.flatMap((raw) => toProduct(raw) ?? []);
}

/** Products, newest first. Throws StoreError. */
export function listProducts(locale: Locale, { categoryId, limit = 24 }: { categoryId?: string; limit?: number } = {}): Promise<Product[]> {
  return askProducts(locale, { category_id: categoryId, limit, order: "-created_at" }, [tags.catalog]);
}

/**
 * The products of these ids in this order; ids that are not public are left out. At most 100.
 * `fresh` asks each time: for lists of which there is no end, such as search results and carts.
 */
export async function productsById(locale: Locale, ids: readonly string[], { fresh = false } = {}): Promise<Product[]> {
  if (!ids.length) return [];
  const asked = ids.slice(0, 100);
  const found = await askProducts(locale, { id: asked, limit: asked.length }, fresh ? undefined : [tags.catalog, ...asked.map(tags.listing)]);
  const byId = new Map(found.map((product) => [product.id, product]));
  return asked.flatMap((id) => byId.get(id) ?? []);
}

/** The product of a handle, or null. Throws StoreError. */
export async function findProduct(locale: Locale, handle: string): Promise<Product | null> {
  const [product] = await askProducts(locale, { handle, limit: 1 }, [tags.product(handle)]);
  return product ?? null;
}

export interface Category {
  id: string;
  handle: string;
  name: string;
  description: string | null;
}

/** All public categories in their own order. */
export async function listCategories(locale: Locale): Promise<Category[]> {
  const { product_categories } = await askStore<{ product_categories: Category[] }>("/store/product-categories", {
    query: { fields: "id,handle,name,description", limit: 50 },
    locale,
    tags: [tags.catalog],
  });
  return product_categories;
}
