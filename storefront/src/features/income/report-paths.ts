import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import type { Figure, Filters, IncomeGroup, Period, ReportQuery } from "./report-query";

type Shown = Period & Partial<Pick<ReportQuery, "group" | "sort" | "dir" | "filters" | "search">>;

/** The address of the report; sorting and searching start anew with another grouping. */
export function reportPath(locale: Locale, { from, to, group, sort, dir, filters, search }: Shown): string {
  return deskPath(locale, "/balai", { from, to, group: group === "beneficiary" ? undefined : group, ...filters, q: search, sort, dir });
}

/** The lines behind a figure of a row, or of the total, as far as the report was narrowed. */
export function linesPath(locale: Locale, query: Period & { group: IncomeGroup; filters?: Filters }, figure: Figure, key?: string): string {
  const { from, to, group } = query;
  const { product: product_id, ...filters } = query.filters ?? {};
  const narrowed = { product_id, ...filters };
  if (key === undefined) return deskPath(locale, "/balai/rincian", { from, to, ...narrowed, figure });
  if (group === "month") return deskPath(locale, "/balai/rincian", { from: key, to: key, ...narrowed, figure });
  const row = { beneficiary: "beneficiary_id", product: "product_id", channel: "channel", brand: "brand" }[group];
  return deskPath(locale, "/balai/rincian", { from, to, ...narrowed, [row]: key, figure });
}
