import { INCOME_FILTERS, figureIn, filtersIn, idIn, periodIn, type Asked, type Figure, type Filters, type IncomeGroup, type Period } from "./report-query";
import type { Month } from "./month";

/** The row whose figure is asked for, and the parameter that names it in the address and to the backend. */
const ROWS = [
  { group: "beneficiary", filter: "beneficiary_id" },
  { group: "product", filter: "product_id" },
  { group: "channel", filter: "channel" },
  { group: "brand", filter: "brand" },
] as const;

/** Which figure is to be explained: of one maker, product, channel or brand, or of the whole centre; and what the report was narrowed to. */
export interface LinesQuery extends Period {
  figure: Figure;
  of: { group: Exclude<IncomeGroup, "month">; key: string; filter: (typeof ROWS)[number]["filter"] } | null;
  filters: Filters;
}

/** Reads the address of the lines. The first row counts: a figure belongs to one; the others narrow it. */
export function linesQuery(asked: Asked, thisMonth: Month): LinesQuery {
  const [of = null] = ROWS.flatMap((one) => {
    const key = idIn(asked[one.filter]);
    return key === undefined ? [] : [{ ...one, key }];
  });
  const all: Filters = { ...filtersIn(asked), product: idIn(asked.product_id) };
  const filters = Object.fromEntries(INCOME_FILTERS.flatMap((name) => (all[name] === undefined || name === of?.group ? [] : [[name, all[name]]])));
  return { ...periodIn(asked, thisMonth), figure: figureIn(asked.figure) ?? "net_sales", of, filters };
}

/** The same as it stands in an address, so that a way back leads to the same lines. */
export function linesParams({ from, to, figure, of, filters }: LinesQuery): Record<string, string | undefined> {
  const { product: product_id, ...others } = filters;
  return { from, to, product_id, ...others, ...(of ? { [of.filter]: of.key } : {}), figure };
}
