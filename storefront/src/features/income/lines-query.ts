import { figureIn, periodIn, type Asked, type Figure, type IncomeGroup, type Period } from "./report-query";
import type { Month } from "./month";

/** Which figure is to be explained: of one maker, product or channel, or of the whole centre. */
export interface LinesQuery extends Period {
  figure: Figure;
  of: { group: Exclude<IncomeGroup, "month">; key: string; filter: "beneficiary_id" | "product_id" | "channel" } | null;
}

const FILTERS = [
  { group: "beneficiary", filter: "beneficiary_id" },
  { group: "product", filter: "product_id" },
  { group: "channel", filter: "channel" },
] as const;

/** Reads the address of the lines. The first filter counts: a figure belongs to one row. */
export function linesQuery(asked: Asked, thisMonth: Month): LinesQuery {
  const [of = null] = FILTERS.flatMap((one) => {
    const key = asked[one.filter];
    return typeof key === "string" && /^[\w-]{1,100}$/.test(key) ? [{ ...one, key }] : [];
  });
  return { ...periodIn(asked, thisMonth), figure: figureIn(asked.figure) ?? "net_sales", of };
}
