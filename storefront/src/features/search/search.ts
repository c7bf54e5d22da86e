import "server-only";
import { z } from "zod";
import type { Product } from "@/features/catalog/product";
import { productsById } from "@/features/catalog/queries";
import type { Locale } from "@/i18n/routing";
import { askStore } from "@/lib/medusa";
import { toSearchBody, type Question } from "./question";

const Facet = z.union([
  z.object({ values: z.array(z.object({ value: z.coerce.string(), count: z.number() })) }),
  z.object({ ranges: z.array(z.object({ key: z.string(), count: z.number() })) }),
]);

const Answer = z.object({
  results: z.tuple([
    z.object({
      hits: z.array(z.object({ id: z.string() })),
      facets: z.record(z.string(), Facet).optional(),
      metadata: z.object({ count: z.number().nullable() }),
    }),
  ]),
});

export interface Found {
  products: Product[];
  count: number;
  /** How many there are of each value, by facet. */
  facets: Record<string, Map<string, number>>;
}

/** Products that answer the question. Throws StoreError. */
export async function search(question: Question, locale: Locale): Promise<Found> {
  const { results } = Answer.parse(await askStore("/store/search", { body: toSearchBody(question) }));
  const [{ hits, facets = {}, metadata }] = results;
  return {
    products: await productsById(locale, hits.map(({ id }) => id), { fresh: true }),
    count: metadata.count ?? hits.length,
    facets: Object.fromEntries(Object.entries(facets).map(([field, facet]) => [field, counts(facet)])),
  };
}

function counts(facet: z.infer<typeof Facet>): Map<string, number> {
  return "values" in facet ? new Map(facet.values.map(({ value, count }) => [value, count])) : new Map(facet.ranges.map(({ key, count }) => [key, count]));
}
