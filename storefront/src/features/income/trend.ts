import { IncomeAnswer } from "@ska/contracts";
import type { Desk } from "@/features/session/open-desk";
import { monthsUntil, type Month } from "./month";

const TREND_MONTHS = 6;

/** Each maker's share in the months that end with one, oldest first. */
export interface Trend {
  months: Month[];
  of: (key: string) => number[];
}

/** Asks for six months at once; each is the report of that month by beneficiary. */
export async function readTrend({ get }: Pick<Desk, "get">, last: Month): Promise<Trend> {
  const months = monthsUntil(last, TREND_MONTHS);
  const reports = await Promise.all(months.map((month) => get(IncomeAnswer, "/center/income", { from: month, to: month, group: "beneficiary" })));
  const shares = reports.map(({ rows }) => new Map(rows.map((row) => [row.key, row.beneficiary_share])));
  return { months, of: (key) => shares.map((month) => month.get(key) ?? 0) };
}
