import { IncomeSums, NO_KEY, type IncomeQuery, type IncomeReport } from "@ska/contracts";
import type { Language } from "./language";

/** The figures of a report, in the order of the contract. */
export const FIGURES = IncomeSums.keyof().options;
export type Figure = (typeof FIGURES)[number];

export const isMoney = (figure: Figure): boolean => figure !== "units" && figure !== "orders";

/** What a person reads at the head of a report's rows, and for each of them. */
export function namesOf(language: Language, group: IncomeQuery["group"]): { head: string; row: (row: IncomeReport["rows"][number]) => string } {
  const none = group === "product" || group === "brand" ? (`no_${group}` as const) : "nobody";
  return {
    head: language.say(`by_${group}`),
    row: ({ key, label }) => (key === NO_KEY ? language.say(none) : group === "month" ? language.month(key) : label),
  };
}
