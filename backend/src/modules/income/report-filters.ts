import type { CenterScope } from "../../access/scope";

/** Months, "YYYY-MM", both included. */
export interface Period {
  from: string;
  to: string;
}

/** What a report is narrowed to; what is left out isn't. NONE stands for no brand or product. */
export interface ReportFilters {
  brandId?: string;
  productId?: string;
  channel?: string;
  /** Only what these people made; nobody's when empty. */
  beneficiaryIds?: readonly string[];
}

/** The condition on income_month or income_line, and its values. */
export function reportWhere(
  { centerId }: CenterScope,
  { from, to, brandId, productId, channel, beneficiaryIds }: Period & ReportFilters,
): { where: string; bindings: (string | string[])[] } {
  const filters: [string, string | string[] | undefined][] = [
    ["brand_id = ?", brandId],
    ["product_id = ?", productId],
    ["channel = ?", channel],
    ["beneficiary_id = any(?)", beneficiaryIds && [...beneficiaryIds]],
  ];
  const given = filters.filter((filter): filter is [string, string | string[]] => filter[1] !== undefined);
  return {
    where: ["center_id = ?", "month between ? and ?", ...given.map(([condition]) => condition)].join(" and "),
    bindings: [centerId, from, to, ...given.map(([, value]) => value)],
  };
}
