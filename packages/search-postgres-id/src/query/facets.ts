import type { SearchTypes } from "@medusajs/framework/types";
import { refuse, type Plan, type PlannedField } from "../plan";
import type { Sql } from "./where";

type Request = SearchTypes.SearchFacetRequest;

/** The facets asked for. Unknown or not facetable fields are refused. */
export function readFacets(requests: (string | Request)[] | undefined, plan: Plan): { request: Request; field: PlannedField }[] {
  if (requests && requests.length > 30) refuse("Too many facets");
  return (requests ?? []).map((one) => {
    const request: Request = typeof one === "string" ? { field: one } : one;
    const field = plan.fields.get(request.field);
    if (!field?.facetable) refuse(`"${request.field}" is no facet`);
    if ((request.type === "range" || request.type === "stats") && field.kind !== "number" && field.kind !== "date") refuse(`"${request.field}" is no number`);
    return { request, field };
  });
}

/** A subselect over the found rows `m` that yields the facet as JSON. */
export function facetSql(request: Request, field: PlannedField): Sql {
  if (request.type === "stats") {
    const value = field.column;
    return { sql: `(select json_build_object('type', 'stats', 'min', coalesce(min(${value}), 0), 'max', coalesce(max(${value}), 0), 'avg', avg(${value}), 'sum', coalesce(sum(${value}), 0), 'count', count(${value})) from m)`, params: [] };
  }
  if (request.type === "range") return rangesSql(request, field);
  const params: unknown[] = [];
  const values = field.array
    ? `select unnest(${field.column})::text as value from m`
    : `select ${field.column}::text as value from m`;
  let begins = "";
  if (request.query) {
    begins = "and lower(value) like lower(?)";
    params.push(`${request.query.toWellFormed().replaceAll("\0", "").replace(/[\\%_]/g, "\\$&")}%`);
  }
  params.push(Math.min(request.limit ?? 50, 1_000));
  const order = request.sort === "alpha" ? "value" : "count desc, value";
  return {
    sql: `(select json_build_object('type', 'value', 'values', coalesce(json_agg(json_build_object('value', value, 'count', count)), '[]')) from (select value, count(*)::int as count from (${values}) v where value is not null ${begins} group by value order by ${order} limit ?) counted)`,
    params,
  };
}

function rangesSql(request: Extract<Request, { type: "range" }>, field: PlannedField): Sql {
  if (request.ranges.length > 50) refuse("Too many ranges");
  const params: unknown[] = [];
  const bound = (value: number | string | undefined, comparison: string): string[] => {
    if (value === undefined) return [];
    const number = field.kind === "date" && typeof value === "string" ? new Date(value).getTime() : Number(value);
    if (!Number.isFinite(number)) refuse(`A range of "${field.path}" needs numbers`);
    params.push(number);
    return [`${field.column} ${comparison} ?::float8`];
  };
  const counts = request.ranges.map(({ from, to }) => {
    const bounds = [`${field.column} is not null`, ...bound(from, ">="), ...bound(to, "<")];
    return `count(*) filter (where ${bounds.join(" and ")})`;
  });
  return { sql: `(select json_build_object('type', 'range', 'counts', json_build_array(${counts.join(", ")})) from m)`, params };
}

/** The answer's facet: ranges get their bounds back. */
export function readFacet(request: Request, found: unknown): SearchTypes.SearchFacetResult {
  if (request.type !== "range") return found as SearchTypes.SearchFacetResult;
  const { counts } = found as { counts: number[] };
  return {
    type: "range",
    ranges: request.ranges.map(({ key, from, to }, at) => ({ key: key ?? `${from ?? "*"}-${to ?? "*"}`, from, to, count: counts[at] ?? 0 })),
  };
}
