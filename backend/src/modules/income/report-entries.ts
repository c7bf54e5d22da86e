import type { BasisPoints } from "@ska/money";
import type { CenterScope } from "../../access/scope";
import { reportWhere, type Period, type ReportFilters } from "./report-filters";
import { sumsOf, toSums, type ReportSums, type SumRow } from "./reports";
import type { Database, EntryKind, SnapshotFlag } from "./types";

/** Which number of a report is to be explained; without any filter, the total. */
export type NumberBehind = Period & ReportFilters;

/** A movement of one order line, as far as it belongs to the number, and the rule it was divided by. */
export interface EntryBehind extends Omit<ReportSums, "orders"> {
  entryId: string;
  kind: EntryKind;
  occurredAt: Date;
  month: string;
  orderId: string;
  productId: string;
  productTitle: string;
  brandId: string;
  channel: string;
  beneficiaryBp: BasisPoints;
  savingsBp: BasisPoints;
  flag: SnapshotFlag | null;
}

interface EntryRow extends SumRow {
  entry_id: string;
  kind: EntryKind;
  occurred_at: Date;
  month: string;
  order_id: string;
  product_id: string;
  product_title: string;
  brand_id: string;
  channel: string;
  beneficiary_bp: number;
  savings_bp: number;
  flag: SnapshotFlag | null;
}

const toEntry = (row: EntryRow): EntryBehind => {
  const { orders: _orders, ...sums } = toSums(row);
  return {
    entryId: row.entry_id,
    kind: row.kind,
    occurredAt: row.occurred_at,
    month: row.month,
    orderId: row.order_id,
    productId: row.product_id,
    productTitle: row.product_title,
    brandId: row.brand_id,
    channel: row.channel,
    beneficiaryBp: row.beneficiary_bp,
    savingsBp: row.savings_bp,
    flag: row.flag,
    ...sums,
  };
};

/**
 * The entries that a report's number is made of, newest first: their sums are the number.
 * Each maker of a line stands there with the line's units, so an entry's are any of them.
 */
export async function selectEntriesBehind(
  db: Database,
  scope: CenterScope,
  number: NumberBehind,
  page: { limit: number; offset: number },
): Promise<{ entries: EntryBehind[]; count: number }> {
  const { where, bindings } = reportWhere(scope, number);
  const columns = "entry_id, snapshot_id, order_id, month, product_id, brand_id, channel";
  const [found, counted] = await Promise.all([
    db.raw<{ rows: EntryRow[] }>(
      `select sums.*, entry.kind, entry.occurred_at, snapshot.product_title, snapshot.beneficiary_bp, snapshot.savings_bp, snapshot.flag
       from (
         select ${columns}, ${sumsOf(["distinct units", "orders"])} from income_line
         where ${where} and entry_id = any(array(
           select entry_id from income_line where ${where} group by entry_id order by max(occurred_at) desc, entry_id desc limit ? offset ?
         ))
         group by ${columns}
       ) sums
       join income_entry entry on entry.id = sums.entry_id
       join line_snapshot snapshot on snapshot.id = sums.snapshot_id
       order by entry.occurred_at desc, entry.id desc`,
      [...bindings, ...bindings, page.limit, page.offset],
    ),
    db.raw<{ rows: [{ count: string }] }>(`select count(distinct entry_id) as count from income_line where ${where}`, [...bindings]),
  ]);
  return { entries: found.rows.map(toEntry), count: Number(counted.rows[0].count) };
}
