import "server-only";
import { z } from "zod";
import { listCategories } from "@/features/catalog/queries";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { askStore } from "@/lib/medusa";
import { namesLike } from "./names-like";
import type { Suggestion } from "./suggestion";

const PRODUCTS = 5;
const OTHERS = 4;

const Product = z.object({ handle: z.string(), title_id: z.string(), title_en: z.string(), brand_name: z.string() });
const Face = z.object({ kind: z.enum(["brand", "center", "maker"]), handle: z.string(), name: z.string() });
const hits = <Document extends z.ZodType>(document: Document) => z.object({ hits: z.array(z.object({ document })) });
const Answer = z.object({ results: z.tuple([hits(Product), hits(Face)]) });

const PAGES = { brand: "/merek/[handle]", center: "/sentra/[handle]", maker: "/perajin/[handle]" } as const;

/** Products, categories, brands, centres and makers for what is typed so far. One request to the search; categories are cached. Throws StoreError. */
export async function suggest(q: string, locale: Locale): Promise<Suggestion[]> {
  const [{ products, faces }, categories] = await Promise.all([find(q), listCategories(locale)]);
  return [
    ...products.map(({ handle, title_id, title_en, brand_name }): Suggestion => ({
      kind: "product",
      text: locale === "en" ? title_en : title_id,
      note: brand_name,
      href: path(locale, "/produk/[handle]", { handle }),
    })),
    ...namesLike(q, categories).slice(0, OTHERS).map(({ name, handle }): Suggestion => ({ kind: "category", text: name, href: path(locale, "/kategori/[handle]", { handle }) })),
    ...faces.map(({ kind, handle, name }): Suggestion => ({ kind, text: name, href: path(locale, PAGES[kind], { handle }) })),
  ];
}

async function find(q: string): Promise<{ products: z.infer<typeof Product>[]; faces: z.infer<typeof Face>[] }> {
  const question = { filters: { q }, search_options: { match_strategy: "last", count: "none" } };
  const queries = [
    { ...question, entity: "product", fields: ["handle", "title_id", "title_en", "brand_name"], pagination: { take: PRODUCTS } },
    { ...question, entity: "directory", fields: ["kind", "handle", "name"], pagination: { take: OTHERS }, search_options: { ...question.search_options, attributes_to_search_on: ["name"] } },
  ];
  const { results } = Answer.parse(await askStore("/store/search", { body: { queries } }));
  const [products, faces] = results.map((result) => result.hits.map(({ document }) => document)) as [z.infer<typeof Product>[], z.infer<typeof Face>[]];
  return { products, faces };
}
