import type { Rupiah } from "@ska/money";
import type { CenterScope } from "../../access/scope";
import { rupiahColumn } from "./rupiah-column";
import { reportWhere, type Period, type ReportFilters } from "./report-filters";
import { selectCounts } from "./report-counts";
import { NONE, type Database } from "./types";

export type ReportGroup = "beneficiary" | "month" | "product" | "channel" | "brand";

/** Sums of a group in whole rupiah. netSales = unitCost + beneficiaryShare + centerShare + refundCover = grossSales - refunds. */
export interface ReportSums {
  /** Not additive over beneficiaries: a line of two makers counts its units under each. */
  units: number;
  /** Not additive over beneficiaries, products and brands. */
  orders: number;
  grossSales: Rupiah;
  refunds: Rupiah;
  netSales: Rupiah;
  unitCost: Rupiah;
  /** Savings included. */
  beneficiaryShare: Rupiah;
  savings: Rupiah;
  centerShare: Rupiah;
  /** Zero or negative. */
  refundCover: Rupiah;
}

/** `key` is the beneficiary's, product's or brand's id, "none" without one, the month, or the channel. */
export type ReportRow = ReportSums & { key: string };

const KEY_COLUMN = { beneficiary: "beneficiary_id", month: "month", product: "product_id", channel: "channel", brand: "brand_id" } as const;
const COUNT_COLUMNS = {
  beneficiary: ["units", "orders"],
  month: ["line_units", "center_orders"],
  product: ["line_units", "product_orders"],
  channel: ["line_units", "center_orders"],
  brand: ["line_units", "center_orders"],
} as const;

export type SumRow = Record<
  "units" | "orders" | "gross" | "refunded" | "net" | "cost" | "maker_amount" | "savings" | "center_share" | "refund_cover",
  string
>;

/** The columns of `ReportSums`, as SQL over income_line or income_month. */
export const sumsOf = ([units, orders]: readonly [string, string]): string => `
  coalesce(sum(${units}), 0) as units, coalesce(sum(${orders}), 0) as orders,
  coalesce(sum(gross), 0) as gross, coalesce(sum(refunded), 0) as refunded, coalesce(sum(net), 0) as net,
  coalesce(sum(cost), 0) as cost, coalesce(sum(maker_amount), 0) as maker_amount, coalesce(sum(savings), 0) as savings,
  coalesce(sum(center_share), 0) as center_share, coalesce(sum(refund_cover), 0) as refund_cover`;

export const toSums = (row: SumRow): ReportSums => ({
  units: rupiahColumn(row.units),
  orders: rupiahColumn(row.orders),
  grossSales: rupiahColumn(row.gross),
  refunds: rupiahColumn(row.refunded),
  netSales: rupiahColumn(row.net),
  unitCost: rupiahColumn(row.cost),
  beneficiaryShare: rupiahColumn(row.maker_amount),
  savings: rupiahColumn(row.savings),
  centerShare: rupiahColumn(row.center_share),
  refundCover: rupiahColumn(row.refund_cover),
});

/** Narrowed like this, or by brand, income_month can't say what counts once: an order counts there under its first line. */
const countsByLine = ({ group, brandId, productId, beneficiaryIds }: ReportFilters & { group: ReportGroup }): boolean =>
  group === "brand" || [brandId, productId, beneficiaryIds].some((filter) => filter !== undefined);

/**
 * A centre's sales income over months, grouped; the total row counts every unit and order once.
 * @returns rows by month ascending, else by net sales descending; all zero and no rows when nothing was sold.
 */
export async function selectReport(
  db: Database,
  scope: CenterScope,
  query: Period & ReportFilters & { group: ReportGroup },
): Promise<{ rows: ReportRow[]; total: ReportSums }> {
  const { group } = query;
  const key = KEY_COLUMN[group];
  const { where, bindings } = reportWhere(scope, query);
  const order = group === "month" ? "key" : "sum(net) desc, key";
  const [grouped, total, counts] = await Promise.all([
    db.raw<{ rows: (SumRow & { key: string })[] }>(
      `select ${key} as key, ${sumsOf(COUNT_COLUMNS[group])} from income_month where ${where} group by ${key} order by ${order}`,
      [...bindings],
    ),
    db.raw<{ rows: [SumRow] }>(`select ${sumsOf(["line_units", "center_orders"])} from income_month where ${where}`, [...bindings]),
    countsByLine(query) ? selectCounts(db, scope, query, key) : null,
  ]);
  return {
    rows: grouped.rows.map((row) => ({ key: row.key, ...toSums(row), ...counts?.of(row.key) })),
    total: { ...toSums(total.rows[0]), ...counts?.total },
  };
}

/** How many people a centre's report is about, and how many of them got more than nothing. */
export async function selectEarners(db: Database, scope: CenterScope, query: Period & ReportFilters): Promise<{ ids: string[]; earning: number }> {
  const { where, bindings } = reportWhere(scope, query);
  const { rows } = await db.raw<{ rows: { id: string; earns: boolean }[] }>(
    `select beneficiary_id as id, sum(maker_amount) > 0 as earns from income_month where ${where} and beneficiary_id <> ? group by beneficiary_id`,
    [...bindings, NONE],
  );
  return { ids: rows.map(({ id }) => id), earning: rows.filter(({ earns }) => earns).length };
}

/** The makers' share of each key in each month of a period, by key and month; nothing where nothing was sold. */
export async function selectTrend(
  db: Database,
  scope: CenterScope,
  query: Period & ReportFilters & { group: ReportGroup },
): Promise<Map<string, Map<string, Rupiah>>> {
  const { where, bindings } = reportWhere(scope, query);
  const key = KEY_COLUMN[query.group];
  const { rows } = await db.raw<{ rows: { key: string; month: string; amount: string }[] }>(
    `select ${key} as key, month, sum(maker_amount) as amount from income_month where ${where} group by ${query.group === "month" ? "month" : `${key}, month`}`,
    [...bindings],
  );
  const trend = new Map<string, Map<string, Rupiah>>();
  for (const row of rows) trend.set(row.key, (trend.get(row.key) ?? new Map<string, Rupiah>()).set(row.month, rupiahColumn(row.amount)));
  return trend;
}

/** Ids of the brands, products and channels that a centre ever sold. */
export async function selectSold(db: Database, { centerId }: CenterScope): Promise<Record<"brands" | "products" | "channels", string[]>> {
  const { rows } = await db.raw<{ rows: [Record<"brands" | "products" | "channels", string[] | null>] }>(
    `select array_agg(distinct brand_id) as brands, array_agg(distinct product_id) as products, array_agg(distinct channel) as channels
     from income_month where center_id = ?`,
    [centerId],
  );
  const [{ brands, products, channels }] = rows;
  return { brands: brands ?? [], products: products ?? [], channels: channels ?? [] };
}
