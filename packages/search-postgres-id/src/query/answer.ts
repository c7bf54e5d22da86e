import type { SearchTypes } from "@medusajs/framework/types";
import type { Database } from "../database";
import { refuse, type Plan } from "../plan";
import { facetSql, readFacet, readFacets } from "./facets";
import { broadly, type Term } from "./question";
import { orderSql, scoreSql } from "./rank";
import { textOf, type Sql } from "./where";

/** What one statement found. */
export interface Found {
  hits: { id: string; score: number; document: Record<string, unknown> }[];
  count: number;
  facets?: Record<string, SearchTypes.SearchFacetResult>;
}

/** How many of the words a document must have. */
export type Breadth = "all" | "half";

/** The statement that finds, ranks, counts and pages in one round trip. The text's index is used before anything else is looked at. */
export function answerSql(input: SearchTypes.ProviderSearchQuery, table: string, plan: Plan, terms: Term[] | null, scope: Sql, breadth: Breadth): Sql {
  const { search_options: options = {}, pagination = {} } = input;
  const facets = readFacets(options.facets, plan);
  const order = orderSql(pagination.order, plan);
  const distinct = options.distinct ?? input.index.settings?.distinct_attribute;
  const once = distinct === undefined ? null : (plan.fields.get(distinct) ?? refuse(`"${distinct}" isn't a field`));
  if (once && !once.filterable) refuse(`"${once.path}" can't be told apart by`);

  const score = terms ? scoreSql(terms, plan) : { sql: "0::float8", params: [] };
  const weights = options.attributes_to_search_on ? weightsOf(options.attributes_to_search_on, plan) : "";
  const match = terms ? "where lexemes @@ ?::tsquery" : "";
  const matchParams = terms ? [terms.map((term) => broadly(term, weights)).join(breadth === "all" ? " & " : " | ")] : [];
  const half = terms && breadth === "half" ? ` where score >= ${Math.ceil(terms.length / 2) * 1e6}` : "";
  const least = options.min_score === undefined ? "" : `${half ? " and" : " where"} score >= ?::float8`;
  const parts = facets.map(({ request, field }) => facetSql(request, field));
  const sql = `
    with hit as materialized (select id, indexed, lexemes from "${table}" ${match}),
    scored as (select id, indexed, ${score.sql} as score from hit where ${scope.sql}),
    ${once ? `kept as (select distinct on (coalesce(${textOf(once)}, id)) id, indexed, score from scored${half}${least} order by coalesce(${textOf(once)}, id), score desc, id)` : `kept as (select id, indexed, score from scored${half}${least})`},
    m as materialized (select * from kept),
    page as (select id, score, row_number() over (order by ${order}) as place from m order by ${order} limit ? offset ?)
    select (select count(*)::int from m) as count,
      (select coalesce(json_agg(json_build_object('id', p.id, 'score', p.score, 'document', t.document) order by p.place), '[]') from page p join "${table}" t on t.id = p.id) as hits,
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
