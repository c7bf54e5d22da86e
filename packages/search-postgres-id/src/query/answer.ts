import type { SearchTypes } from "@medusajs/framework/types";
import type { Database } from "../database";
import { refuse, type Plan } from "../plan";
import { facetSql, readFacet, readFacets } from "./facets";
import { broadly, type Breadth, type Term } from "./question";
import { orderedFields, orderSql, scoreSql } from "./rank";
import type { Sql } from "./where";

/** What one statement found. */
export interface Found {
  hits: { id: string; score: number; document: Record<string, unknown> }[];
  count: number;
  facets?: Record<string, SearchTypes.SearchFacetResult>;
}

/** The statement that finds, ranks, counts and pages in one round trip. Words are looked for first, by their index alone; only what the order and the facets need is carried along. */
export function answerSql(input: SearchTypes.ProviderSearchQuery, table: string, plan: Plan, terms: Term[] | null, scope: Sql, breadth: Breadth): Sql {
  const { search_options: options = {}, pagination = {} } = input;
  const facets = readFacets(options.facets, plan);
  const order = orderSql(pagination.order, plan);
  const distinct = options.distinct ?? input.index.settings?.distinct_attribute;
  const once = distinct === undefined ? null : (plan.fields.get(distinct) ?? refuse(`"${distinct}" isn't a field`));
  if (once && !once.filterable) refuse(`"${once.path}" can't be told apart by`);

  const isByScore = orderedFields(pagination.order, plan).length === 0 || Object.hasOwn(pagination.order ?? {}, "_score");
  const isScored = terms && (isByScore || breadth === "half" || options.min_score !== undefined || options.include_score || once);
  const score = isScored ? scoreSql(terms, plan, breadth) : { sql: "0::float8", params: [] };
  const weights = options.attributes_to_search_on ? weightsOf(options.attributes_to_search_on, plan) : "";
  const matchParams = terms ? [terms.map((term) => broadly(term, weights)).join(breadth === "all" ? " & " : " | ")] : [];
  const bounds = [...(terms && breadth === "half" ? [`score >= ${Math.ceil(terms.length / 2) * 1e6}`] : []), ...(options.min_score === undefined ? [] : ["score >= ?::float8"])];
  const parts = facets.map(({ request, field }) => facetSql(request, field));
  const needed = new Set([...facets.map(({ field }) => field), ...orderedFields(pagination.order, plan), ...(once ? [once] : [])].map(({ column }) => column));
  const sql = `
    with hit as ${terms ? `materialized (select * from "${table}" where lexemes @@ ?::tsquery)` : `(select * from "${table}")`},
    scored as (select id, ${[...needed, ""].join(", ")}${score.sql} as score from hit where ${scope.sql}),
    m as materialized (select ${once ? `distinct on (coalesce(${once.column}::text, id)) *` : "*"} from scored${bounds.length ? ` where ${bounds.join(" and ")}` : ""}${once ? ` order by coalesce(${once.column}::text, id), score desc, id` : ""}),
    page as (select id, score, row_number() over () as place from (select id, score from m order by ${order} limit ? offset ?) best)
    select (select count(*)::int from m) as count,
      (select coalesce(json_agg(json_build_object('id', id, 'score', score, 'document', document) order by place), '[]') from page join "${table}_documents" using (id)) as hits,
      json_build_array(${parts.map((part) => part.sql).join(", ")}) as facets`;
  const params = [...matchParams, ...score.params, ...scope.params, ...(options.min_score === undefined ? [] : [options.min_score]), pagination.take ?? 20, Math.min(pagination.skip ?? 0, 1_000_000), ...parts.flatMap((part) => part.params)];
  return { sql, params };
}

/** Runs the statement. */
export async function answer(database: Database, input: SearchTypes.ProviderSearchQuery, statement: Sql, plan: Plan): Promise<Found> {
  const [row] = await database.execute(statement.sql, statement.params);
  const facets = readFacets(input.search_options?.facets, plan);
  const found = json(row?.facets) as unknown[];
  return {
    hits: json(row?.hits) as Found["hits"],
    count: Number(row?.count ?? 0),
    facets: facets.length ? Object.fromEntries(facets.map(({ request }, at) => [request.field, readFacet(request, found[at])])) : undefined,
  };
}

const json = (value: unknown): unknown => (typeof value === "string" ? JSON.parse(value) : value);

function weightsOf(paths: string[], plan: Plan): string {
  const weights = paths.map((path) => plan.fields.get(path)?.weight ?? refuse(`"${path}" isn't searched`));
  return [...new Set(weights)].join("");
}
