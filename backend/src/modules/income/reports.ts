import type { Rupiah } from "@ska/money";
import type { CenterScope } from "../../access/scope";
import { rupiahColumn } from "./rupiah-column";
import type { Database } from "./types";

/** Months, "YYYY-MM", both included. */
export interface Period {
  from: string;
  to: string;
}

export type ReportGroup = "beneficiary" | "month" | "product" | "channel";

/** Sums of a group in whole rupiah. netSales = unitCost + beneficiaryShare + centerShare + refundCover = grossSales - refunds. */
export interface ReportSums {
  /** Not additive over beneficiaries: a line of two makers counts its units under each. */
  units: number;
  /** Not additive over beneficiaries and products. */
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

/** `key` is the beneficiary's or product's id, "none" without one, the month, or the channel. */
export type ReportRow = ReportSums & { key: string };

const KEY_COLUMN = { beneficiary: "beneficiary_id", month: "month", product: "product_id", channel: "channel" } as const;
const COUNT_COLUMNS = {
  beneficiary: ["units", "orders"],
  month: ["line_units", "center_orders"],
  product: ["line_units", "product_orders"],
  channel: ["line_units", "center_orders"],
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

/**
 * A centre's sales income over months, grouped; the total row counts every unit and order once.
 * @returns rows by month ascending, else by net sales descending; all zero and no rows when nothing was sold.
 */
export async function selectReport(
  db: Database,
  { centerId }: CenterScope,
  { from, to, group }: Period & { group: ReportGroup },
): Promise<{ rows: ReportRow[]; total: ReportSums }> {
  const key = KEY_COLUMN[group];
  const months = "from income_month where center_id = ? and month between ? and ?";
  const order = group === "month" ? "key" : "sum(net) desc, key";
  const [grouped, total] = await Promise.all([
    db.raw<{ rows: (SumRow & { key: string })[] }>(
      `select ${key} as key, ${sumsOf(COUNT_COLUMNS[group])} ${months} group by ${key} order by ${order}`,
      [centerId, from, to],
    ),
    db.raw<{ rows: [SumRow] }>(`select ${sumsOf(["line_units", "center_orders"])} ${months}`, [centerId, from, to]),
  ]);
  return { rows: grouped.rows.map((row) => ({ key: row.key, ...toSums(row) })), total: toSums(total.rows[0]) };
}
