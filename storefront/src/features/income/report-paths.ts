import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import type { Figure, IncomeGroup, Period, ReportQuery } from "./report-query";

/** The address of the report; sorting starts anew with another grouping. */
export function reportPath(locale: Locale, { from, to, group, sort, dir }: Period & Partial<ReportQuery>): string {
  return deskPath(locale, "/balai", { from, to, group: group === "beneficiary" ? undefined : group, sort, dir });
}

/** The lines behind a figure of a row, or of the total. */
export function linesPath(locale: Locale, query: Period & { group: IncomeGroup }, figure: Figure, key?: string): string {
  const { from, to, group } = query;
  if (key === undefined) return deskPath(locale, "/balai/rincian", { from, to, figure });
  if (group === "month") return deskPath(locale, "/balai/rincian", { from: key, to: key, figure });
  const filter = { beneficiary: "beneficiary_id", product: "product_id", channel: "channel" }[group];
  return deskPath(locale, "/balai/rincian", { from, to, [filter]: key, figure });
}
