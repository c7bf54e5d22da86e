import type { CenterScope } from "../../access/scope";
import { rupiahColumn } from "./rupiah-column";
import { selectSnapshotsOfLines } from "./snapshots";
import type { AccountKey, Database, EntryKind, Posting, StoredSnapshot } from "./types";

/** An entry of the ledger as it stands there. */
export interface LedgerEntry {
  id: string;
  kind: EntryKind;
  occurredAt: Date;
  postings: Posting[];
}

interface PostingRow {
  entry_id: string;
  entry_kind: EntryKind;
  occurred_at: Date;
  account_kind: AccountKey["kind"];
  beneficiary_id: string | null;
  amount: string;
}

/** The order line that an entry of the centre is about, and every entry of that line, oldest first; null when there is none in the scope. */
export async function selectLineLedger(
  db: Database,
  { centerId }: CenterScope,
  entryId: string,
): Promise<{ snapshot: StoredSnapshot; entries: LedgerEntry[] } | null> {
  const asked = (await db("income_entry").where({ id: entryId, center_id: centerId }).first("line_item_id")) as { line_item_id: string | null } | undefined;
  if (!asked?.line_item_id) return null;
  const [snapshot] = await selectSnapshotsOfLines(db, [asked.line_item_id]);
  if (snapshot?.centerId !== centerId) return null;
  const rows: PostingRow[] = await db("income_entry as entry")
    .join("income_posting as posting", "posting.entry_id", "entry.id")
    .join("income_account as account", "account.id", "posting.account_id")
    .where({ "entry.line_item_id": asked.line_item_id, "entry.center_id": centerId })
    .orderBy(["entry.occurred_at", "entry.created_at", "entry.id", "account.beneficiary_id", "account.kind"])
    .select("entry.id as entry_id", "entry.kind as entry_kind", "entry.occurred_at", "account.kind as account_kind", "account.beneficiary_id", "posting.amount");
  const entries = new Map<string, LedgerEntry>();
  for (const row of rows) {
    const entry = entries.get(row.entry_id) ?? { id: row.entry_id, kind: row.entry_kind, occurredAt: row.occurred_at, postings: [] };
    const account = { centerId, kind: row.account_kind, beneficiaryId: row.beneficiary_id } as AccountKey;
    entry.postings.push({ account, amount: rupiahColumn(row.amount) });
    entries.set(row.entry_id, entry);
  }
  return { snapshot, entries: [...entries.values()] };
}
