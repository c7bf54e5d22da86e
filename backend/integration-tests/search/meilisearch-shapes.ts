import { z } from "@medusajs/framework/zod";

const texts = z.array(z.string());
const uid = z.string().regex(/^[A-Za-z0-9_-]{1,400}$/);
const whole = z.number().int().nonnegative();

/** What may be asked of Meilisearch, as far as the provider asks it. Source: its published OpenAPI description of version 1.53, read in November 2026. */
export const NewKey = z
  .object({
    uid: z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    name: z.string().nullable().optional(),
    description: z.string().nullable().optional(),
    actions: z.array(
      z.enum([
        "*", "search", "documents.*", "documents.add", "documents.get", "documents.delete", "indexes.*", "indexes.create", "indexes.get", "indexes.update", "indexes.delete",
        "indexes.swap", "tasks.*", "tasks.cancel", "tasks.delete", "tasks.get", "settings.*", "settings.get", "settings.update", "stats.*", "stats.get", "version", "keys.get",
      ]),
    ),
    indexes: texts,
    expiresAt: z.string().nullable(),
  })
  .strict();

export const NewIndex = z.object({ uid, primaryKey: z.string().nullable().optional() }).strict();

export const IndexSettings = z
  .object({
    displayedAttributes: texts,
    searchableAttributes: texts,
    filterableAttributes: texts,
    sortableAttributes: texts,
    rankingRules: texts,
    stopWords: texts,
    dictionary: texts,
    synonyms: z.record(z.string(), texts),
    distinctAttribute: z.string().nullable(),
    typoTolerance: z
      .object({
        enabled: z.boolean(),
        minWordSizeForTypos: z.object({ oneTypo: whole.max(255), twoTypos: whole.max(255) }).partial().strict(),
        disableOnWords: texts,
        disableOnAttributes: texts,
        disableOnNumbers: z.boolean(),
      })
      .partial()
      .strict(),
  })
  .partial()
  .strict();
export type IndexSettings = z.infer<typeof IndexSettings>;

export const Documents = z.array(z.record(z.string(), z.unknown()));
export const DocumentIds = z.array(z.union([z.string(), z.number()]));
export const Deletion = z.object({ filter: z.union([z.string(), z.array(z.unknown())]) }).strict();

const Query = z
  .object({
    indexUid: uid,
    q: z.string().nullable(),
    offset: whole,
    limit: whole,
    page: whole,
    hitsPerPage: whole,
    attributesToRetrieve: texts,
    attributesToCrop: texts,
    cropLength: whole,
    attributesToHighlight: texts,
    highlightPreTag: z.string(),
    highlightPostTag: z.string(),
    filter: z.union([z.string(), z.array(z.unknown())]),
    sort: texts,
    distinct: z.string(),
    facets: texts,
    matchingStrategy: z.enum(["last", "all", "frequency"]),
    attributesToSearchOn: texts,
    rankingScoreThreshold: z.number(),
    showRankingScore: z.boolean(),
  })
  .partial()
  .required({ indexUid: true })
  .strict();
export type Query = z.infer<typeof Query>;
export const MultiSearch = z.object({ queries: z.array(Query) }).strict();

export const FacetSearch = z.object({ facetName: z.string(), facetQuery: z.string(), q: z.string(), filter: z.string() }).partial().required({ facetName: true }).strict();
