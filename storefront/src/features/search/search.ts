import "server-only";
import { headers } from "next/headers";
import { z } from "zod";
import type { Product } from "@/features/catalog/product";
import { productsById } from "@/features/catalog/queries";
import { visitorHeaders } from "@/features/session/visitor-headers";
import type { Locale } from "@/i18n/routing";
import { askStore } from "@/lib/medusa";
import { toSearchBody, type Question } from "./question";

const Facet = z.union([
  z.object({ values: z.array(z.object({ value: z.coerce.string(), count: z.number() })) }),
  z.object({ ranges: z.array(z.object({ key: z.string(), count: z.number() })) }),
]);

const Answer = z.object({
  results: z
    .array(
      z.object({
        hits: z.array(z.object({ id: z.string() })),
        facets: z.record(z.string(), Facet).optional(),
        metadata: z.object({ count: z.number().nullish() }).optional(),
        // Our provider on PostgreSQL says here what it took the question for.
        provider_metadata: z.object({ corrected_query: z.string().optional() }).nullish(),
      }),
    )
    .min(1),
});

export interface Found {
  products: Product[];
  count: number;
  /** What was searched for instead, when nothing was found for what was typed. */
  corrected: string | null;
  /** How many there are of each value, by facet. */
  facets: Record<string, Map<string, number>>;
}

/** Products that answer the question. Throws StoreError. */
export async function search(question: Question, locale: Locale): Promise<Found> {
  const { results } = Answer.parse(await askStore("/store/search", { body: toSearchBody(question), headers: await asFinal() }));
  const [first] = results;
  const ids = first?.hits.map(({ id }) => id) ?? [];
  return {
    products: await productsById(locale, ids, { fresh: true }),
    count: first?.metadata?.count ?? ids.length,
    corrected: first?.provider_metadata?.corrected_query ?? null,
    facets: Object.fromEntries(Object.entries(first?.facets ?? {}).map(([field, facet]) => [field, counts(facet)])),
  };
}

/** Marks what is asked as typed to its end, and hands on what tells visitors apart: the backend counts what finds nothing once a browser and day. */
async function asFinal(): Promise<Record<string, string>> {
  return { ...(await visitorHeaders()), "user-agent": (await headers()).get("user-agent") ?? "", "x-final-question": "true" };
}

function counts(facet: z.infer<typeof Facet>): Map<string, number> {
  return "values" in facet ? new Map(facet.values.map(({ value, count }) => [value, count])) : new Map(facet.ranges.map(({ key, count }) => [key, count]));
}
