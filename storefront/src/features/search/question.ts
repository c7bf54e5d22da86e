import { askedFor } from "./asked-for";

type SearchParams = Record<string, string | string[] | undefined>;

export const SORTS = ["relevance", "newest", "price_asc", "price_desc"] as const;
export type Sort = (typeof SORTS)[number];

/** Price shelves in whole rupiah: from included, to excluded. */
export const PRICE_RANGES = [
  { key: "under-100", from: undefined, to: 100_000 },
  { key: "100-300", from: 100_000, to: 300_000 },
  { key: "300-500", from: 300_000, to: 500_000 },
  { key: "over-500", from: 500_000, to: undefined },
] as const;
export type PriceKey = (typeof PRICE_RANGES)[number]["key"];

/** What the visitor asks for; everything of it stands in the address. */
export interface Question {
  q: string;
  category: string[];
  brand: string[];
  center: string[];
  province: string[];
  material: string[];
  price: PriceKey | null;
  gift_ready: boolean;
  in_stock: boolean;
  sort: Sort;
  /** From 1. */
  page: number;
}

/** Facets of which one may choose several values. */
export const LISTED_FACETS = ["category", "material", "brand", "center", "province"] as const;
export type ListedFacet = (typeof LISTED_FACETS)[number];

export const PAGE_SIZE = 24;

const many = (value: string | string[] | undefined): string[] => [value ?? []].flat().filter(Boolean).slice(0, 20);
const one = (value: string | string[] | undefined): string => many(value)[0] ?? "";

/** Reads the address; whatever makes no sense is left out. */
export function readQuestion(params: SearchParams): Question {
  const page = Number.parseInt(one(params.page), 10);
  const price = PRICE_RANGES.find(({ key }) => key === one(params.price))?.key ?? null;
  return {
    q: askedFor(one(params.q)),
    category: many(params.category),
    brand: many(params.brand),
    center: many(params.center),
    province: many(params.province),
    material: many(params.material),
    price,
    gift_ready: one(params.gift_ready) === "true",
    in_stock: one(params.in_stock) === "true",
    sort: SORTS.find((sort) => sort === one(params.sort)) ?? "relevance",
    page: Number.isSafeInteger(page) && page > 0 && page <= 400 ? page : 1,
  };
}

/** The question as it stands in an address, without the leading "?". */
export function writeQuestion(question: Question): string {
  const search = new URLSearchParams();
  if (question.q) search.set("q", question.q);
  for (const key of LISTED_FACETS) question[key].forEach((value) => search.append(key, value));
  if (question.price) search.set("price", question.price);
  if (question.gift_ready) search.set("gift_ready", "true");
  if (question.in_stock) search.set("in_stock", "true");
  if (question.sort !== "relevance") search.set("sort", question.sort);
  if (question.page > 1) search.set("page", String(question.page));
  return search.toString();
}

const PRICE_FACET = { field: "price", type: "range", ranges: PRICE_RANGES.map(({ key, from, to }) => ({ key, from, to })) };
const FACETS = [...LISTED_FACETS, "gift_ready", "in_stock", PRICE_FACET];

/** The body of `POST /store/search`. The counts of a facet don't heed what is chosen of it. */
export function toSearchBody(question: Question) {
  const range = PRICE_RANGES.find(({ key }) => key === question.price);
  const filters: Record<string, unknown> = {};
  if (question.q) filters.q = question.q;
  if (question.category.length) filters.category = { $overlaps: question.category };
  if (question.material.length) filters.material = { $overlaps: question.material };
  if (question.brand.length) filters.brand = { $in: question.brand };
  if (question.center.length) filters.center = { $in: question.center };
  if (question.province.length) filters.province = { $in: question.province };
  if (range) filters.price = { ...(range.from === undefined ? {} : { $gte: range.from }), ...(range.to === undefined ? {} : { $lt: range.to }) };
  if (question.gift_ready) filters.gift_ready = true;
  if (question.in_stock) filters.in_stock = true;
  return {
    entity: "product",
    fields: ["id"],
    filters,
    pagination: { skip: (question.page - 1) * PAGE_SIZE, take: PAGE_SIZE, ...orderOf(question) },
    // The last word may be unfinished, as in the suggestions.
    search_options: { match_strategy: "last" as const, facets: FACETS, disjunctive_facets: true, count: "exact" as const },
  };
}

function orderOf({ sort, q }: Question): { order?: Record<string, "ASC" | "DESC"> } {
  if (sort === "price_asc") return { order: { price: "ASC" } };
  if (sort === "price_desc") return { order: { price: "DESC" } };
  return sort === "newest" || !q ? { order: { created_at: "DESC" } } : {};
}
