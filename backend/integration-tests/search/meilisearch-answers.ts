import type { IndexSettings, Query } from "./meilisearch-shapes";

export interface StandInIndex {
  readonly uid: string;
  primaryKey: string;
  settings: IndexSettings;
  readonly documents: Map<string, Record<string, unknown>>;
}

/** An answer that isn't what was asked for; `code` is one of Meilisearch's. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const attributesIn = (filter: unknown): string[] => [...JSON.stringify(filter ?? "").matchAll(/([A-Za-z_][\w.]*) (?:=|!=|<=?|>=?|IN|NOT IN|EXISTS|NOT EXISTS|IS|CONTAINS|STARTS WITH)(?= |\[|"|$)/g)].map(([, name]) => name!);
const valuesOf = (document: Record<string, unknown>, field: string): string[] => [document[field] ?? []].flat().map(String);

/** Answers one question. Filters and sorts are checked against the index's settings, not carried out; words are looked for as they stand. */
export function answerTo(query: Query, { primaryKey, settings, documents }: StandInIndex): Record<string, unknown> {
  requireAll("invalid_search_filter", attributesIn(query.filter), settings.filterableAttributes);
  requireAll("invalid_search_sort", (query.sort ?? []).map((sort) => sort.split(":")[0]!), settings.rankingRules?.includes("sort") ? settings.sortableAttributes : []);
  requireAll("invalid_search_facets", query.facets ?? [], settings.filterableAttributes);
  requireAll("invalid_search_attributes_to_search_on", query.attributesToSearchOn ?? [], settings.searchableAttributes);
  const searched = query.attributesToSearchOn ?? settings.searchableAttributes ?? [];
  const words = (query.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const found = [...documents.values()].filter((document) => words.every((word) => searched.some((field) => valuesOf(document, field).some((text) => text.toLowerCase().includes(word)))));
  const shown = found.slice(query.offset ?? 0, (query.offset ?? 0) + (query.limit ?? query.hitsPerPage ?? 20));
  const facets = (query.facets ?? []).map((field) => [field, counted(found.flatMap((document) => valuesOf(document, field)))] as const);
  const paged = query.page !== undefined;
  return {
    indexUid: query.indexUid,
    hits: shown.map((document) => toHit(document, query, words, [primaryKey, ...(settings.displayedAttributes ?? [])])),
    query: query.q ?? "",
    processingTimeMs: 1,
    ...(paged ? { page: query.page, hitsPerPage: query.hitsPerPage, totalHits: found.length, totalPages: found.length } : { offset: query.offset ?? 0, limit: query.limit ?? 20, estimatedTotalHits: found.length + 1 }),
    ...(facets.length ? { facetDistribution: Object.fromEntries(facets), facetStats: {} } : {}),
  };
}

function toHit(document: Record<string, unknown>, query: Query, words: string[], displayed: string[]): Record<string, unknown> {
  const fields = (query.attributesToRetrieve ?? displayed).filter((field) => displayed.includes(field) && field in document);
  const hit = Object.fromEntries(fields.map((field) => [field, document[field]]));
  if (!query.attributesToHighlight) return hit;
  const mark = (text: string): string => words.reduce((marked, word) => marked.replace(new RegExp(word, "i"), (match) => `${query.highlightPreTag}${match}${query.highlightPostTag}`), text);
  return { ...hit, _formatted: Object.fromEntries(query.attributesToHighlight.map((field) => [field, mark(String(document[field] ?? ""))])) };
}

function requireAll(code: string, asked: readonly string[], allowed: readonly string[] | undefined): void {
  const unknown = asked.find((name) => !allowed?.includes(name));
  if (unknown !== undefined) throw new Refusal(400, code, `Attribute \`${unknown}\` is not allowed here.`);
}

function counted(values: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
