import type { SearchTypes } from "@medusajs/framework/types";
import { refuse, type Plan } from "../plan";
import { broadly, exactly, type Term } from "./question";
import { valueOf, type Sql } from "./where";

/**
 * One number that orders by words found, then neighbours, then attributes, then words as they stand, then popularity.
 * Typing errors are corrected before, to the nearest words only: they never stand beside what was spelled right.
 */
export function scoreSql(terms: Term[], plan: Plan): Sql {
  const params: unknown[] = [];
  const matches = (query: string): string => {
    params.push(query);
    return "(lexemes @@ ?::tsquery)::int";
  };
  const sum = (parts: string[]): string => (parts.length ? `(${parts.join(" + ")})` : "0");
  const words = terms.length > 1 ? sum(terms.map((term) => matches(broadly(term)))) : "1";
  const near = sum(terms.slice(1).map((term, at) => matches(`${broadly(terms[at]!)} <-> ${broadly(term)}`)));
  const attributes = sum(terms.flatMap((term) => ["A", "AB", "ABC"].map((weights) => matches(broadly(term, weights)))));
  const exact = sum(terms.map((term) => matches(exactly(term))));
  const popularity = plan.fields.get("popularity");
  const popular = popularity?.kind === "number" ? `least(greatest(coalesce(${valueOf(popularity)}, 0), 0), 99999) / 100000` : "0";
  return { sql: `(${words} * 1e6 + ${near} * 1e4 + ${attributes} * 1e2 + ${exact} + ${popular})::float8`, params };
}

/** The order of the answers; a field that isn't sortable is refused. The id makes pages steady. */
export function orderSql(order: SearchTypes.SearchPagination["order"], plan: Plan): string {
  const parts = Object.entries(order ?? {}).map(([path, direction]) => {
    const way = direction === "DESC" ? "desc" : "asc";
    if (path === "_score") return `score ${way}`;
    const field = plan.fields.get(path);
    if (!field?.sortable || field.array) refuse(`"${path}" can't be sorted by`);
    return `${valueOf(field)} ${way} nulls last`;
  });
  return [...parts, ...(parts.length ? [] : ["score desc"]), "id"].join(", ");
}
