import { Purse, type MakerHolding, type Rupiah } from "@ska/money";
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

/** An account of hers from its movements, in the order they were booked. */
async function readPurse(db: Database, centerId: string, beneficiaryId: string, kind: PayableKind): Promise<Purse> {
  const rows: { line_item_id: string | null; source: string; amount: string }[] = await db("income_account as account")
    .join("income_posting as posting", "posting.account_id", "account.id")
    .join("income_entry as entry", "entry.id", "posting.entry_id")
    .where({ "account.center_id": centerId, "account.beneficiary_id": beneficiaryId, "account.kind": kind })
    .whereNot("posting.amount", 0)
    .orderBy("entry.sequence")
    .select("entry.line_item_id", "entry.source", "posting.amount");
  return rows.reduce(
    (purse, { line_item_id, source, amount }) => purse.book({ ...(line_item_id === null ? { payoutId: source } : { lineId: line_item_id }), amount: rupiahColumn(amount) }),
    new Purse(),
  );
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
      available: (await readPurse(db, snapshot.centerId, beneficiaryId, "available")).left(snapshot.lineItemId),
      savings: (await readPurse(db, snapshot.centerId, beneficiaryId, "savings")).left(snapshot.lineItemId),
      taken: 0 - sum((row) => givenBack(row) && row.kind !== "savings"),
      takenSavings: 0 - sum((row) => givenBack(row) && row.kind === "savings"),
    });
  }
  return { refunded: sum((row) => row.entry_kind === "refund" && row.kind === "clearing"), holdings };
}
