import { afterPayouts, type MakerHolding, type Rupiah } from "@ska/money";
import { rupiahColumn } from "./rupiah-column";
import type { AccountKey, Database, EntryKind, StoredSnapshot } from "./types";

/** Where a sold line stands in the ledger. */
export interface LineBooks {
  refunded: Rupiah;
  /** By beneficiary id; what payouts have used up is gone. */
  holdings: Map<string, MakerHolding>;
}

interface LineRow {
  entry_kind: EntryKind;
  kind: AccountKey["kind"];
  beneficiary_id: string | null;
  amount: string;
}

type PayableKind = "available" | "savings";

/** What of the line is left on an account of hers: payouts use up what came first. */
async function leftOf(db: Database, { centerId, lineItemId }: StoredSnapshot, beneficiaryId: string, kind: PayableKind): Promise<Rupiah> {
  const rows: { line_item_id: string | null; amount: string }[] = await db("income_account as account")
    .join("income_posting as posting", "posting.account_id", "account.id")
    .join("income_entry as entry", "entry.id", "posting.entry_id")
    .where({ "account.center_id": centerId, "account.beneficiary_id": beneficiaryId, "account.kind": kind })
    .groupBy("entry.line_item_id")
    .orderByRaw("min(entry.occurred_at), entry.line_item_id")
    .select("entry.line_item_id", db.raw("sum(posting.amount) as amount"));
  const lines = rows.filter(({ line_item_id }) => line_item_id !== null);
  const others = rows.filter(({ line_item_id }) => line_item_id === null).reduce((sum, { amount }) => sum + rupiahColumn(amount), 0);
  const left = afterPayouts(lines.map(({ amount }) => rupiahColumn(amount)), Math.max(0, 0 - others));
  return left[lines.findIndex(({ line_item_id }) => line_item_id === lineItemId)] ?? 0;
}

/** Reads where a line stands. Lock it first: what is computed from this must be written before anybody else reads it. */
export async function readLineBooks(db: Database, snapshot: StoredSnapshot): Promise<LineBooks> {
  const rows: LineRow[] = await db("income_entry as entry")
    .join("income_posting as posting", "posting.entry_id", "entry.id")
    .join("income_account as account", "account.id", "posting.account_id")
    .where("entry.line_item_id", snapshot.lineItemId)
    .groupBy("entry.kind", "account.kind", "account.beneficiary_id")
    .select("entry.kind as entry_kind", "account.kind", "account.beneficiary_id", db.raw("sum(posting.amount) as amount"));
  const sum = (chosen: (row: LineRow) => boolean): Rupiah => rows.filter(chosen).reduce((total, { amount }) => total + rupiahColumn(amount), 0);
  const holdings = new Map<string, MakerHolding>();
  for (const beneficiaryId of new Set(rows.flatMap(({ beneficiary_id }) => beneficiary_id ?? []))) {
    const hers = (row: LineRow): boolean => row.beneficiary_id === beneficiaryId;
    const givenBack = (row: LineRow): boolean => hers(row) && row.entry_kind === "refund";
    holdings.set(beneficiaryId, {
      pending: sum((row) => hers(row) && row.kind === "pending"),
      available: await leftOf(db, snapshot, beneficiaryId, "available"),
      savings: await leftOf(db, snapshot, beneficiaryId, "savings"),
      taken: 0 - sum((row) => givenBack(row) && row.kind !== "savings"),
      takenSavings: 0 - sum((row) => givenBack(row) && row.kind === "savings"),
    });
  }
  return { refunded: sum((row) => row.entry_kind === "refund" && row.kind === "clearing"), holdings };
}
