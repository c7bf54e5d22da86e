import type { MakerIncomeAnswer } from "@ska/contracts";
import { changeOf, type Change } from "./change";
import { monthsUntil, shiftMonth, type Month } from "./month";

type Income = MakerIncomeAnswer["income"];

export interface MonthFigure {
  month: Month;
  /** Whole rupiah; below zero when more was returned than sold. */
  amount: number;
}

export interface MakerFigures {
  month: Month;
  amount: number;
  change: Change;
  /** Six months, oldest first, gaps filled with nothing. */
  months: MonthFigure[];
}

const SHOWN_MONTHS = 6;

/** Her income in a month, how it changed, and the months before it. */
export function makerFigures(income: Pick<Income, "months">, month: Month): MakerFigures {
  const amountOf = (one: Month): number => income.months.find((row) => row.month === one)?.beneficiary_share ?? 0;
  return {
    month,
    amount: amountOf(month),
    change: changeOf(amountOf(month), amountOf(shiftMonth(month, -1))),
    months: monthsUntil(month, SHOWN_MONTHS).map((one) => ({ month: one, amount: amountOf(one) })),
  };
}

/** "1,3 jt" or "850 rb" in Indonesian, "1.3m" or "850k" in English: for the top of a bar. */
export function shortAmount(amount: number, locale: "id" | "en"): string {
  if (amount === 0) return "0";
  return new Intl.NumberFormat(locale === "id" ? "id-ID" : "en-GB", { notation: "compact", maximumFractionDigits: Math.abs(amount) < 1_000_000 ? 0 : 1 }).format(amount).toLowerCase();
}
