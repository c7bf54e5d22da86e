import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { Listing } from "@ska/contracts";
import { materialsIn } from "../workflows/search/materials";

type ProductRow = {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  status: string;
  created_at: string | Date;
  translations?: { locale_code: string; translations: Record<string, string> }[];
  sales_channels: { id: string }[];
  categories: { name: string; handle: string }[];
  listing?: Listing;
  variants: {
    prices: { amount: number; currency_code: string; price_list_id?: string | null }[];
    inventory_items: { inventory: { location_levels: { stocked_quantity: number; reserved_quantity: number }[] } | null }[];
  }[];
};

const FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "status",
  "created_at",
  "translations.locale_code",
  "translations.translations",
  "sales_channels.id",
  "categories.name",
  "categories.handle",
  "listing.*",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
];

type Page = { skip: number; take: number; order: Record<string, "ASC"> };

/** Search documents of the products that match; what is shown by them is only the public read model. */
export async function buildSearchDocuments(query: Pick<RemoteQueryFunction, "graph">, filters: Record<string, unknown>, pagination?: Page) {
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters, pagination });
  const products = data as unknown as ProductRow[];
  const { data: ranked } = await query.graph({ entity: "product_popularity", fields: ["product_id", "level"], filters: { product_id: products.map(({ id }) => id) } });
  const levels = new Map(ranked.map(({ product_id, level }) => [product_id, level]));
  return products.map((product) => toDocument(product, levels.get(product.id) ?? 0));
}

function toDocument(product: ProductRow, popularity: number) {
  const english = product.translations?.find((row) => row.locale_code.startsWith("en"))?.translations;
  const prices = product.variants
    .flatMap((variant) => variant.prices)
    .filter((price) => price.currency_code === "idr")
    .map((price) => Number(price.amount));
  const materials = [product.listing?.details.material?.id, product.listing?.details.material?.en].filter(Boolean).join(" ");
  return {
    id: product.id,
    handle: product.handle,
    status: product.status,
    sales_channel_ids: product.sales_channels.map((channel) => channel.id),
    title_id: product.title,
    title_en: english?.title ?? product.title,
    brand_name: product.listing?.brand.name ?? "",
    maker_aliases: product.listing?.makers.map((maker) => maker.alias) ?? [],
    category_names: product.categories.map((category) => category.name),
    center_name: product.listing?.center.name ?? "",
    materials,
    description_id: product.description ?? "",
    description_en: english?.description ?? "",
    maker_handles: product.listing?.makers.map((maker) => maker.handle) ?? [],
    brand: product.listing?.brand.handle ?? "",
    center: product.listing?.center.handle ?? "",
    category: product.categories.map((category) => category.handle),
    province: product.listing?.center.province ?? "",
    material: materialsIn(materials),
    price: prices.length ? Math.min(...prices) : 0,
    gift_ready: product.listing?.packaging?.gift_ready ?? false,
    in_stock: product.variants.some(hasStock),
    created_at: new Date(product.created_at).toISOString(),
    popularity,
  };
}

const hasStock = (variant: ProductRow["variants"][number]): boolean =>
  variant.inventory_items.some((item) =>
    (item.inventory?.location_levels ?? []).some((level) => level.stocked_quantity > level.reserved_quantity),
  );
