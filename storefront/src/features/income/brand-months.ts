import type { IncomeAnswer } from "@ska/contracts";
import type { Month } from "./month";

const MOST_SERIES = 5;
const FEWEST_MONTHS = 6;

/** One colour of the chart: a brand, or all the smaller ones together (key null). */
export interface Series {
  key: string | null;
  label: string;
  /** Whole rupiah a month; what is below zero is drawn as nothing. */
  amounts: readonly number[];
  sum: number;
}

export interface BrandMonths {
  months: readonly Month[];
  series: readonly Series[];
  totals: readonly number[];
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/**
 * A report by brand with its trend, as stacked months: the largest brands first, those beyond the fifth together.
 * Months before the first sale are left out, as long as six remain.
 */
export function brandMonths({ rows, trend_months }: Pick<IncomeAnswer, "rows" | "trend_months">, nameOf: (row: { key: string; label: string }) => string): BrandMonths {
  const asked = trend_months ?? [];
  const first = asked.findIndex((_, at) => rows.some(({ trend }) => (trend?.[at] ?? 0) !== 0));
  const start = Math.max(0, Math.min(first, asked.length - FEWEST_MONTHS));
  const months = asked.slice(start);
  const all = rows
    .map((row): Series => ({ key: row.key, label: nameOf(row), amounts: (row.trend ?? []).slice(start), sum: sumOf(row.trend ?? []) }))
    .filter(({ amounts }) => amounts.some((amount) => amount !== 0))
    .sort((a, b) => b.sum - a.sum || a.label.localeCompare(b.label, "id"));
  const [shown, rest] = all.length > MOST_SERIES ? [all.slice(0, MOST_SERIES - 1), all.slice(MOST_SERIES - 1)] : [all, []];
  const atMonth = (series: readonly Series[]): number[] => months.map((_, at) => sumOf(series.map(({ amounts }) => amounts[at] ?? 0)));
  const others: Series[] = rest.length === 0 ? [] : [{ key: null, label: "", amounts: atMonth(rest), sum: sumOf(rest.map(({ sum }) => sum)) }];
  return { months, series: [...shown, ...others], totals: atMonth(all) };
}

/** A round number that the axis can end with: 1, 2, 4 or 5 and zeros, not below the largest. */
export function axisEnd(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return ([1, 2, 4, 5, 10].find((step) => step * unit >= most) ?? 10) * unit;
}
