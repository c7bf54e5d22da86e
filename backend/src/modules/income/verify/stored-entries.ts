import { rupiahColumn } from "../rupiah-column";
import type { AccountKey, Database, EntryKind, Posting } from "../types";

/** An entry as the database has it. */
export interface StoredEntry {
  id: string;
  kind: EntryKind;
  centerId: string;
  occurredAt: Date;
  orderId: string | null;
  lineItemId: string | null;
  source: string;
  memo: string | null;
  postings: Posting[];
}

interface Row {
  id: string;
  kind: EntryKind;
  center_id: string;
  occurred_at: Date;
  order_id: string | null;
  line_item_id: string | null;
  source: string;
  memo: string | null;
  postings: { center_id: string; kind: AccountKey["kind"]; beneficiary_id: string | null; amount: string | number }[] | null;
}

/** A centre's entries with their postings, in the order they were booked. */
export async function selectEntries(db: Database, centerId: string): Promise<StoredEntry[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select entry.id, entry.kind, entry.center_id, entry.occurred_at, entry.order_id, entry.line_item_id, entry.source, entry.memo, made.postings
     from income_entry entry
     left join lateral (
       select json_agg(json_build_object('center_id', account.center_id, 'kind', account.kind, 'beneficiary_id', account.beneficiary_id, 'amount', posting.amount)) as postings
       from income_posting posting join income_account account on account.id = posting.account_id where posting.entry_id = entry.id
     ) made on true
     where entry.center_id = ? order by entry.sequence`,
    [centerId],
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    centerId: row.center_id,
    occurredAt: row.occurred_at,
    orderId: row.order_id,
    lineItemId: row.line_item_id,
    source: row.source,
    memo: row.memo,
    postings: (row.postings ?? []).map(({ center_id, kind, beneficiary_id, amount }) => ({ account: { centerId: center_id, kind, beneficiaryId: beneficiary_id } as AccountKey, amount: rupiahColumn(amount) })),
  }));
}
