import type { SearchTypes } from "@medusajs/framework/types";
import { POPULARITY, refuse, type Plan, type PlannedField } from "../plan";
import { broadly, exactly, type Breadth, type Term } from "./question";
import type { Sql } from "./where";

/**
 * One number that orders by words found, then neighbours, then attributes, then words as they stand, then popularity.
 * Typing errors are corrected before, to the nearest words only: they never stand beside what was spelled right.
 */
export function scoreSql(terms: Term[], plan: Plan, breadth: Breadth): Sql {
  const params: unknown[] = [];
  const matches = (query: string): string => {
    params.push(query);
    return "lexemes @@ ?::tsquery";
  };
  const matched = (query: string): string => `(${matches(query)})::int`;
  const sum = (parts: string[]): string => (parts.length ? `(${parts.join(" + ")})` : "0");
  // Where every word must stand, counting them tells nothing.
  const words = breadth === "all" ? terms.length : sum(terms.map((term) => matched(broadly(term))));
  const near = sum(terms.slice(1).map((term, at) => matched(`${broadly(terms[at]!)} <-> ${broadly(term)}`)));
  // The heaviest attribute is asked for first: most documents need one comparison only.
  const attributes = sum(terms.map((term) => `case ${["A", "B", "C"].map((weight, at) => `when ${matches(broadly(term, weight))} then ${3 - at}`).join(" ")} else 0 end`));
  const exact = sum(terms.map((term) => matched(exactly(term))));
  const popularity = plan.fields.get(POPULARITY);
  const popular = popularity?.kind === "number" ? `least(greatest(coalesce(${popularity.column}, 0), 0), 99999) / 100000` : "0";
  return { sql: `(${words} * 1e6 + ${near} * 1e4 + ${attributes} * 1e2 + ${exact} + ${popular})::float8`, params };
}

/** The fields that answers are ordered by. A field that isn't sortable is refused. */
export function orderedFields(order: SearchTypes.SearchPagination["order"], plan: Plan): PlannedField[] {
  return Object.keys(order ?? {})
    .filter((path) => path !== "_score")
    .map((path) => {
      const field = plan.fields.get(path);
      return field?.sortable && !field.array ? field : refuse(`"${path}" can't be sorted by`);
    });
}

/** The order of the answers, the best first when none is asked for. The id makes pages steady. */
export function orderSql(order: SearchTypes.SearchPagination["order"], plan: Plan): string {
  const columns = new Map(orderedFields(order, plan).map(({ path, column }) => [path, column]));
  const parts = Object.entries(order ?? {}).map(([path, direction]) => `${columns.get(path) ?? "score"} ${direction === "DESC" ? "desc" : "asc"} nulls last`);
  return [...parts, ...(parts.length ? [] : ["score desc"]), "id"].join(", ");
}
