import { largestRemainder, type Rupiah } from "@ska/money";
import { ofCenter, ofMaker } from "./accounts";
import { writeEntries } from "./ledger";
import { lockLines } from "./locks";
import { rupiahColumn } from "./rupiah-column";
import { selectSnapshotsOfLines } from "./snapshots";
import { dropWaiting } from "./waiting-lines";
import type { Database, EntryDraft, Posting, StoredSnapshot } from "./types";

/** Units of a line in a parcel that arrived, and whose hold is over. */
export interface DueRelease {
  /** Medusa's fulfilment item. */
  id: string;
  lineItemId: string;
  units: number;
  dueAt: Date;
}

const keyOf = ({ id }: DueRelease): string => `release:${id}`;

async function selectPending(db: Database, lineItemId: string): Promise<Map<string, Rupiah>> {
  const rows: { beneficiary_id: string; amount: string }[] = await db("income_entry as entry")
    .join("income_posting as posting", "posting.entry_id", "entry.id")
    .join("income_account as account", "account.id", "posting.account_id")
    .where({ "entry.line_item_id": lineItemId, "account.kind": "pending" })
    .groupBy("account.beneficiary_id")
    .select("account.beneficiary_id", db.raw("sum(posting.amount) as amount"));
  return new Map(rows.map(({ beneficiary_id, amount }) => [beneficiary_id, rupiahColumn(amount)]));
}

/** Units of the line whose income was released; each release says its own in the memo. */
async function selectReleased(db: Database, lineItemId: string): Promise<{ keys: Set<string>; units: number }> {
  const rows: { idempotency_key: string; memo: string }[] = await db("income_entry")
    .where({ line_item_id: lineItemId, kind: "release" })
    .select("idempotency_key", "memo");
  return { keys: new Set(rows.map((row) => row.idempotency_key)), units: rows.reduce((sum, { memo }) => sum + Number(memo), 0) };
}

/** The last units of a line take all that still waits, earlier ones their part of it. @param pending what waits, by beneficiary id */
export function releasePostings({ centerId, quantity }: StoredSnapshot, pending: ReadonlyMap<string, Rupiah>, units: number, released: number): Posting[] {
  const rest = Math.max(0, quantity - released - units);
  const moved = [...pending].flatMap(([beneficiaryId, amount]) => {
    const [part = 0] = largestRemainder(amount, [units, rest]);
    return part === 0 ? [] : [
      { account: ofMaker(centerId, "pending", beneficiaryId), amount: 0 - part },
      { account: ofMaker(centerId, "available", beneficiaryId), amount: part },
    ];
  });
  // Nothing waits any more, or nobody made it: the entry says that this was seen to.
  return moved.length > 0 ? moved : [{ account: ofCenter(centerId, "clearing"), amount: 0 }];
}

/** Makes what was delivered available to its makers, in the caller's transaction. @returns how many entries were new. */
export async function writeReleases(db: Database, due: readonly DueRelease[]): Promise<number> {
  const snapshots = await selectSnapshotsOfLines(db, due.map(({ lineItemId }) => lineItemId));
  await lockLines(db, snapshots);
  let written = 0;
  for (const item of due) {
    const snapshot = snapshots.find(({ lineItemId }) => lineItemId === item.lineItemId);
    const released = await selectReleased(db, item.lineItemId);
    if (!snapshot || released.keys.has(keyOf(item))) continue;
    const entry: EntryDraft = {
      kind: "release",
      centerId: snapshot.centerId,
      occurredAt: item.dueAt,
      orderId: snapshot.orderId,
      lineItemId: item.lineItemId,
      source: item.id,
      idempotencyKey: keyOf(item),
      memo: String(item.units),
      postings: releasePostings(snapshot, await selectPending(db, item.lineItemId), item.units, released.units),
      lines: [],
    };
    written += (await writeEntries(db, [entry])).length;
    if (released.units + item.units >= snapshot.quantity) await dropWaiting(db, [item.lineItemId]);
  }
  return written;
}
