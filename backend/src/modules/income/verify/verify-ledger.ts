import { selectAdjustments } from "../adjustment-rows";
import { selectPayouts } from "../payout-rows";
import { rupiahColumn } from "../rupiah-column";
import { toSnapshot, type SnapshotRow } from "../snapshots";
import type { Database } from "../types";
import type { Origins } from "./expected-entry";
import { verifyCenter, verifyMonths, type Difference } from "./verify-center";

/** What was looked at and found. */
export interface LedgerFound {
  centers: number;
  entries: number;
  postings: number;
  reportLines: number;
  months: number;
  /** Of all centres, by kind of account, whole rupiah; together nothing. */
  balances: Record<string, number>;
  differences: Difference[];
}

const ALL = { limit: Number.MAX_SAFE_INTEGER, offset: 0 };
const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));

async function readOrigins(db: Database, centerId: string, timeZone: string): Promise<Origins> {
  const snapshots: SnapshotRow[] = await db("line_snapshot").where("center_id", centerId);
  return {
    timeZone,
    snapshots: new Map(snapshots.map(toSnapshot).map((snapshot) => [snapshot.lineItemId, snapshot])),
    payouts: byId((await selectPayouts(db, { centerId }, {}, ALL)).payouts),
    adjustments: byId((await selectAdjustments(db, { centerId }, undefined, ALL)).adjustments),
  };
}

/** Payouts and approved corrections without the entries that their state asks for. */
async function verifyDecisions(db: Database): Promise<Difference[]> {
  const { rows } = await db.raw<{ rows: { what: "payout" | "correction"; id: string; why: string }[] }>(
    `select 'payout' as what, payout.id, 'is ' || payout.status || ' and booked as ' || coalesce(booked.steps, 'nothing') as why
     from income_payout payout
     left join lateral (select string_agg(memo, ', ' order by sequence) as steps from income_entry where source = payout.id and kind = 'payout') booked on true
     where booked.steps is distinct from case payout.status when 'paid' then 'proposed, paid' when 'cancelled' then 'proposed, cancelled' else 'proposed' end
     union all
     select 'correction', adjustment.id, 'is approved and not booked' from income_adjustment adjustment
     where adjustment.status = 'approved' and not exists (select 1 from income_entry where source = adjustment.id and kind = 'adjustment')
     order by 1, 2`,
  );
  return rows;
}

/**
 * Computes the ledger again from snapshots, payouts and corrections, and the reports from the ledger, and compares. A
 * centre at a time; changes nothing.
 * @param zones the centres' time zones by id; others are taken to be in `elsewhere`.
 */
export async function verifyLedger(db: Database, zones: ReadonlyMap<string, string>, elsewhere: string): Promise<LedgerFound> {
  const centers: { center_id: string }[] = await db("income_entry").distinct("center_id").orderBy("center_id");
  const found: LedgerFound = { centers: centers.length, entries: 0, postings: 0, reportLines: 0, months: 0, balances: {}, differences: [] };
  for (const { center_id: centerId } of centers) {
    const one = await verifyCenter(db, centerId, await readOrigins(db, centerId, zones.get(centerId) ?? elsewhere));
    found.entries += one.entries;
    found.postings += one.postings;
    found.reportLines += one.reportLines;
    found.differences.push(...one.differences);
  }
  const { months, differences } = await verifyMonths(db);
  const sums: { kind: string; balance: string }[] = await db("income_account as account")
    .join("income_posting as posting", "posting.account_id", "account.id")
    .groupBy("account.kind")
    .orderBy("account.kind")
    .select("account.kind", db.raw("sum(posting.amount) as balance"));
  const balances = Object.fromEntries(sums.map(({ kind, balance }) => [kind, rupiahColumn(balance)]));
  return { ...found, months, balances, differences: [...found.differences, ...differences, ...(await verifyDecisions(db))] };
}
