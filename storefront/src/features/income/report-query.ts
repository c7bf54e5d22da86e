import { INCOME_GROUPS, type IncomeAnswer, type IncomeRow } from "@ska/contracts";
import { isMonth, monthCount, shiftMonth, type Month } from "./month";

export type IncomeGroup = (typeof INCOME_GROUPS)[number];

export const FIGURES = ["units", "net_sales", "unit_cost", "beneficiary_share", "savings", "center_share", "refund_cover"] as const;
export type Figure = (typeof FIGURES)[number];

export type Asked = Readonly<Record<string, string | string[] | undefined>>;

export interface Period {
  from: Month;
  to: Month;
}

/** What a report can be narrowed to, as the address and the backend call it. */
export const INCOME_FILTERS = ["brand", "product", "channel", "business_group"] as const;
export type Filters = Readonly<Partial<Record<(typeof INCOME_FILTERS)[number], string>>>;

/** What the manager's page shows; every part of it stands in the address. */
export interface ReportQuery extends Period {
  filters: Filters;
  /** Of names, as typed. */
  search: string;
  group: IncomeGroup;
  sort: Figure | "label";
  dir: "asc" | "desc";
}

/** The months of an address, turned round if need be; this month where there are none. */
export function periodIn(asked: Asked, thisMonth: Month): Period {
  const to = isMonth(asked.to) ? asked.to : isMonth(asked.from) ? asked.from : thisMonth;
  const from = isMonth(asked.from) ? asked.from : to;
  return from <= to ? { from, to } : { from: to, to: from };
}

/** An id in an address; nothing that isn't one is passed on. */
export const idIn = (text: Asked[string]): string | undefined => (typeof text === "string" && /^[\w-]{1,100}$/.test(text) ? text : undefined);

export function filtersIn(asked: Asked): Filters {
  return Object.fromEntries(
    INCOME_FILTERS.flatMap((name) => {
      const id = idIn(asked[name]);
      return id === undefined ? [] : [[name, id]];
    }),
  );
}

/** Reads the address of the report; whatever is not understood becomes the usual. */
export function reportQuery(asked: Asked, thisMonth: Month): ReportQuery {
  const group = INCOME_GROUPS.find((one) => one === asked.group) ?? "beneficiary";
  const sort = asked.sort === "label" ? "label" : figureIn(asked.sort);
  const usual: Pick<ReportQuery, "sort" | "dir"> = group === "month" ? { sort: "label", dir: "desc" } : { sort: "beneficiary_share", dir: "desc" };
  const dir = asked.dir === "asc" || asked.dir === "desc" ? asked.dir : sort === "label" ? "asc" : "desc";
  const search = typeof asked.q === "string" ? asked.q.trim().slice(0, 60) : "";
  return { ...periodIn(asked, thisMonth), filters: filtersIn(asked), search, group, ...(sort ? { sort, dir } : usual) };
}

export function figureIn(asked: Asked[string]): Figure | null {
  return FIGURES.find((figure) => figure === asked) ?? null;
}

/** The period of the same length before or after. */
export function shiftPeriod({ from, to }: Period, by: 1 | -1): Period {
  const length = monthCount(from, to) * by;
  return { from: shiftMonth(from, length), to: shiftMonth(to, length) };
}

/** Rows in the asked order, by words or by figure; equal figures by name. Months sort by their key. */
export function sortRows<Row extends IncomeRow>(rows: readonly Row[], { sort, dir, group }: Pick<ReportQuery, "sort" | "dir" | "group">): Row[] {
  const name = (row: Row): string => (group === "month" ? row.key : row.label);
  const byName = (a: Row, b: Row): number => name(a).localeCompare(name(b), "id");
  const turn = dir === "asc" ? 1 : -1;
  return [...rows].sort((a, b) => (sort === "label" ? turn * byName(a, b) : turn * (a[sort] - b[sort]) || byName(a, b)));
}

const NOTHING = { units: 0, orders: 0, gross_sales: 0, refunds: 0, net_sales: 0, unit_cost: 0, beneficiary_share: 0, savings: 0, center_share: 0, refund_cover: 0 };

export type ReportRow = IncomeAnswer["rows"][number];

/** The rows with a row of nothing for each who earned nothing. */
export function withIdle({ rows, idle }: Pick<IncomeAnswer, "rows" | "idle">): ReportRow[] {
  return [...rows, ...idle.map((person) => ({ ...NOTHING, ...person }))];
}

/** The rows whose name holds what was typed, whatever the case; all when nothing was. */
export function matching(rows: readonly ReportRow[], search: string, nameOf: (row: ReportRow) => string): ReportRow[] {
  const wanted = search.toLocaleLowerCase("id");
  return rows.filter((row) => nameOf(row).toLocaleLowerCase("id").includes(wanted));
}
