import type { CenterScope } from "../../access/scope";
import { reportWhere, type Period, type ReportFilters } from "./report-filters";
import type { Database } from "./types";

export interface Counts {
  units: number;
  orders: number;
}

const NOTHING: Counts = { units: 0, orders: 0 };

/**
 * Units and orders of a narrowed report, from the lines themselves, each counted once under a key and once in the total.
 * A line stands there once for each of its makers, with the same units; only a sale has any.
 */
export async function selectCounts(
  db: Database,
  scope: CenterScope,
  query: Period & ReportFilters,
  keyColumn: string,
): Promise<{ of: (key: string) => Counts; total: Counts }> {
  const { where, bindings } = reportWhere(scope, query);
  const count = (key: string) => `
    select ${key} as key, sum(units)::int as units, count(distinct order_id)::int as orders
    from (select distinct ${key === "null" ? "" : `${key}, `}entry_id, order_id, units from income_line where ${where} and units > 0) sold
    ${key === "null" ? "" : `group by ${key}`}`;
  const [grouped, whole] = await Promise.all([
    db.raw<{ rows: (Counts & { key: string })[] }>(count(keyColumn), [...bindings]),
    db.raw<{ rows: [{ units: number | null; orders: number }] }>(count("null"), [...bindings]),
  ]);
  const byKey = new Map(grouped.rows.map(({ key, units, orders }) => [key, { units, orders }]));
  return { of: (key) => byKey.get(key) ?? NOTHING, total: { units: whole.rows[0].units ?? 0, orders: whole.rows[0].orders } };
}
