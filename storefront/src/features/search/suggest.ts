import "server-only";
import { z } from "zod";
import { listCategories } from "@/features/catalog/queries";
import { listBrands } from "@/features/makers/queries";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { askStore } from "@/lib/medusa";
import { namesLike } from "./names-like";
import type { Suggestion } from "./suggestion";

const PRODUCTS = 5;
const OTHERS = 3;

const Document = z.object({ handle: z.string(), title_id: z.string(), title_en: z.string(), brand_name: z.string(), maker_aliases: z.array(z.string()) });
const Answer = z.object({ results: z.tuple([z.object({ hits: z.array(z.object({ document: Document })) })]) });

/** Products, categories, brands and makers for what is typed so far. One question to the search index; the rest is cached. Throws StoreError. */
export async function suggest(q: string, locale: Locale): Promise<Suggestion[]> {
  const [found, categories, brands] = await Promise.all([findDocuments(q), listCategories(locale), listBrands()]);
  const aliases = [...new Set(found.flatMap(({ maker_aliases }) => maker_aliases))].map((name) => ({ name }));
  return [
    ...found.slice(0, PRODUCTS).map(({ handle, title_id, title_en, brand_name }): Suggestion => ({
      kind: "product",
      text: locale === "en" ? title_en : title_id,
      note: brand_name,
      href: path(locale, "/produk/[handle]", { handle }),
    })),
    ...namesLike(q, categories).slice(0, OTHERS).map(({ name, handle }): Suggestion => ({ kind: "category", text: name, href: path(locale, "/kategori/[handle]", { handle }) })),
    ...namesLike(q, brands).slice(0, OTHERS).map(({ name, handle }): Suggestion => ({ kind: "brand", text: name, href: path(locale, "/merek/[handle]", { handle }) })),
    ...namesLike(q, aliases).slice(0, OTHERS).map(({ name }): Suggestion => ({ kind: "maker", text: name, href: path(locale, "/cari", { query: { q: name } }) })),
  ];
}

async function findDocuments(q: string): Promise<z.infer<typeof Document>[]> {
  const body = {
    entity: "product",
    fields: ["handle", "title_id", "title_en", "brand_name", "maker_aliases"],
    filters: { q },
    pagination: { take: 12 },
    search_options: { match_strategy: "last", count: "none" },
  };
  return Answer.parse(await askStore("/store/search", { body })).results[0].hits.map(({ document }) => document);
}
