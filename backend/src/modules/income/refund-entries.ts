import { largestRemainder, type Rupiah } from "@ska/money";
import { ofCenter } from "./accounts";
import { writeEntries } from "./ledger";
import { readLineBooks, type LineBooks } from "./line-books";
import { lockLines } from "./locks";
import { refundOfLine } from "./refund-of-line";
import { rupiahColumn } from "./rupiah-column";
import { selectSnapshots } from "./snapshots";
import { spreadRefund, type PaymentRefund } from "./spread-refund";
import { PLATFORM, type CenterAccountKind, type Database, type EntryDraft, type StoredSnapshot } from "./types";

/** An order with all that Medusa refunded of it. */
export interface RefundedOrder {
  orderId: string;
  refunds: readonly PaymentRefund[];
  /** "YYYY-MM" of an instant at a centre. */
  monthOf: (centerId: string, at: Date) => string;
}

/** What an order's centres still have of its shipping and tax. */
async function selectBesides(db: Database, orderId: string): Promise<{ centerId: string; kind: "shipping" | "tax"; left: Rupiah }[]> {
  const rows: { center_id: string; kind: "shipping" | "tax"; amount: string }[] = await db("income_entry as entry")
    .join("income_posting as posting", "posting.entry_id", "entry.id")
    .join("income_account as account", "account.id", "posting.account_id")
    .where("entry.order_id", orderId)
    .whereIn("account.kind", ["shipping", "tax"])
    .groupBy("account.center_id", "account.kind")
    .orderBy(["account.center_id", "account.kind"])
    .select("account.center_id", "account.kind", db.raw("sum(posting.amount) as amount"));
  return rows.map(({ center_id, kind, amount }) => ({ centerId: center_id, kind, left: rupiahColumn(amount) }));
}

async function selectPosted(db: Database, orderId: string): Promise<{ sold: Set<string>; refunds: Set<string> }> {
  const rows: { kind: string; line_item_id: string | null; source: string }[] = await db("income_entry")
    .where("order_id", orderId)
    .whereIn("kind", ["sale", "refund"])
    .select("kind", "line_item_id", "source");
  return {
    sold: new Set(rows.flatMap((row) => (row.kind === "sale" ? (row.line_item_id ?? []) : []))),
    refunds: new Set(rows.flatMap((row) => (row.kind === "refund" ? row.source : []))),
  };
}

/** The entries of one refund, from where its order's lines stand now. */
async function draftsOf(db: Database, order: RefundedOrder, refund: PaymentRefund, sold: readonly StoredSnapshot[]): Promise<EntryDraft[]> {
  const books = new Map<string, LineBooks>();
  for (const snapshot of sold) books.set(snapshot.lineItemId, await readLineBooks(db, snapshot));
  const left = new Map(sold.map(({ lineItemId, net }) => [lineItemId, net - (books.get(lineItemId)?.refunded ?? 0)]));
  const spread = spreadRefund(refund, left);
  const entry = (centerId: string, key: string, rest: Pick<EntryDraft, "lineItemId" | "postings" | "lines" | "memo">): EntryDraft => ({
    kind: "refund",
    centerId,
    occurredAt: refund.at,
    orderId: order.orderId,
    source: refund.id,
    idempotencyKey: `refund:${refund.id}:${key}`,
    ...rest,
  });
  const ofCentersOwn = (centerId: string, kind: CenterAccountKind, amount: Rupiah, memo: string): EntryDraft =>
    entry(centerId, `${memo}:${centerId}`, {
      lineItemId: null,
      memo,
      lines: [],
      postings: [{ account: ofCenter(centerId, "clearing"), amount }, ...(amount === 0 ? [] : [{ account: ofCenter(centerId, kind), amount: 0 - amount }])],
    });
  const lines = sold.flatMap((snapshot): EntryDraft[] => {
    const { lineItemId, centerId } = snapshot;
    const [part, beyond] = [spread.lines.get(lineItemId) ?? 0, spread.beyond.get(lineItemId) ?? 0];
    const month = order.monthOf(centerId, refund.at);
    return [
      ...(part > 0 ? [entry(centerId, lineItemId, { lineItemId, memo: null, ...refundOfLine(snapshot, books.get(lineItemId)!, part, month) })] : []),
      ...(beyond > 0 ? [ofCentersOwn(centerId, "center_share", beyond, `goodwill:${lineItemId}`)] : []),
    ];
  });
  const besides = await selectBesides(db, order.orderId);
  const had = besides.map((one) => one.left);
  const parts = largestRemainder(Math.min(spread.rest, had.reduce((sum, amount) => sum + amount, 0)), had);
  const others = besides.flatMap(({ centerId, kind }, index) => (parts[index] ? [ofCentersOwn(centerId, kind, parts[index], kind)] : []));
  const all = [...lines, ...others];
  // Money that the ledger never took in: the entry says that the refund was seen.
  return all.length > 0 ? all : [ofCentersOwn(PLATFORM, "shipping", 0, "nothing")];
}

/**
 * Posts what of an order's refunds the ledger doesn't have yet, in the order they were made; nothing before its sale.
 * In the caller's transaction. @returns how many entries were new.
 */
export async function writeRefunds(db: Database, order: RefundedOrder): Promise<number> {
  const snapshots = await selectSnapshots(db, [order.orderId]);
  await lockLines(db, snapshots);
  const posted = await selectPosted(db, order.orderId);
  if (posted.sold.size === 0) return 0;
  const sold = snapshots.filter(({ lineItemId }) => posted.sold.has(lineItemId));
  const missing = order.refunds
    .filter(({ id, amount }) => amount > 0 && !posted.refunds.has(id))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  let written = 0;
  for (const refund of missing) written += (await writeEntries(db, await draftsOf(db, order, refund, sold))).length;
  return written;
}
