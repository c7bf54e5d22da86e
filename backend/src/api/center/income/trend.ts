import type { MedusaContainer } from "@medusajs/framework/types";
import type { IncomeQuery } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import { filtersOf } from "./filters";

const monthAt = (ordinal: number): string => `${String(Math.floor(ordinal / 12)).padStart(4, "0")}-${String((ordinal % 12) + 1).padStart(2, "0")}`;

/** The `count` months that end with one, "YYYY-MM", oldest first. */
export function monthsUntil(last: string, count: number): string[] {
  const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1;
  return Array.from({ length: count }, (_, at) => monthAt(Math.max(0, end - count + 1 + at)));
}

/** The months that a query wants the trend of, and each key's share in them; null when it wants none. */
export async function trendOf(
  container: MedusaContainer,
  scope: CenterScope,
  query: IncomeQuery,
): Promise<{ months: string[]; of: (key: string) => number[] } | null> {
  if (query.trend === undefined) return null;
  const months = monthsUntil(query.to, query.trend);
  const period = { from: months[0] ?? query.to, to: query.to, group: query.group };
  const shares = await container.resolve<IncomeModuleService>(INCOME_MODULE).trend(scope, { ...period, ...(await filtersOf(container, scope, query)) });
  return { months, of: (key) => months.map((month) => shares.get(key)?.get(month) ?? 0) };
}
