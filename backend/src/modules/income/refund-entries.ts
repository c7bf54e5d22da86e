import { spreadRefund, worthOfUnits, type LineLeft, type RefundToSpread, type Rupiah, type SpreadRefund } from "@ska/money";
import { ofCenter } from "./accounts";
import { writeEntries } from "./ledger";
import { readLineBooks, type LineBooks } from "./line-books";
import { lockLines } from "./locks";
import { selectBesides, spreadBesides, type Besides } from "./order-besides";
import { refundOfLine } from "./refund-of-line";
import { rupiahColumn } from "./rupiah-column";
import { selectSnapshots } from "./snapshots";
import { dropWaiting } from "./waiting-lines";
import { PLATFORM, type CenterAccountKind, type Database, type EntryDraft, type StoredSnapshot } from "./types";

/** A refund as Medusa's row has it. */
export interface PaymentRefund extends RefundToSpread {
  id: string;
  at: Date;
}

/** An order with all that Medusa took and gave back of it. */
export interface ChangedOrder {
  orderId: string;
  refunds: readonly PaymentRefund[];
  /** Units that came back or were taken out of the order, by line item id. */
  gone: ReadonlyMap<string, number>;
  /** When the order became what it is. */
  changedAt: Date;
  /** What was captured by now, read anew: a line that was added is posted only after its money came. */
  captured: () => Promise<Rupiah>;
  /** "YYYY-MM" of an instant at a centre. */
  monthOf: (centerId: string, at: Date) => string;
}

/** What causes entries of kind `refund`: a refund, or units exchanged for others. */
interface Cause {
  source: string;
  at: Date;
  /** Begins the entries' idempotency keys. */
  key: string;
}

interface SoldOrder {
  order: ChangedOrder;
  sold: readonly StoredSnapshot[];
  books: ReadonlyMap<string, LineBooks>;
  besides: readonly Besides[];
}

async function readSold(db: Database, order: ChangedOrder, sold: readonly StoredSnapshot[]): Promise<SoldOrder> {
  const books = new Map<string, LineBooks>();
  for (const snapshot of sold) books.set(snapshot.lineItemId, await readLineBooks(db, snapshot));
  return { order, sold, books, besides: await selectBesides(db, order.orderId) };
}

const linesLeft = ({ order, sold, books }: SoldOrder): LineLeft[] =>
  sold.map(({ lineItemId, net, quantity }) => {
    const refunded = books.get(lineItemId)?.refunded ?? 0;
    return { lineItemId, left: net - refunded, due: Math.max(0, worthOfUnits(net, quantity, order.gone.get(lineItemId) ?? 0) - refunded) };
  });

function draftsOf({ order, sold, books, besides }: SoldOrder, spread: SpreadRefund, { source, at, key }: Cause): EntryDraft[] {
  const entry = (centerId: string, part: string, rest: Pick<EntryDraft, "lineItemId" | "postings" | "lines" | "memo">): EntryDraft => ({
    kind: "refund",
    centerId,
    occurredAt: at,
    orderId: order.orderId,
    source,
    idempotencyKey: `${key}:${part}`,
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
    return [
      ...(part > 0 ? [entry(centerId, lineItemId, { lineItemId, memo: null, ...refundOfLine(snapshot, books.get(lineItemId)!, part, order.monthOf(centerId, at)) })] : []),
      ...(beyond > 0 ? [ofCentersOwn(centerId, "center_share", beyond, `goodwill:${lineItemId}`)] : []),
    ];
  });
  const others = spreadBesides(besides, spread, sold).map(({ centerId, kind, amount }) => ofCentersOwn(centerId, kind, amount, kind === "center_share" ? "goodwill" : kind));
  const all = [...lines, ...others];
  // Money that the ledger never took in: the entry says that the refund was seen.
  return all.length > 0 ? all : [ofCentersOwn(PLATFORM, "shipping", 0, "nothing")];
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

/** What the ledger holds of an order's money. */
async function selectHeld(db: Database, orderId: string): Promise<Rupiah> {
  const row: { held: string | null } | undefined = await db("income_entry as entry")
    .join("income_posting as posting", "posting.entry_id", "entry.id")
    .join("income_account as account", "account.id", "posting.account_id")
    .where({ "entry.order_id": orderId, "account.kind": "clearing" })
    .first(db.raw("-sum(posting.amount) as held"));
  return rupiahColumn(row?.held ?? 0);
}

/**
 * What lines that were added later brought beyond the money that came was paid with units that went back: those are taken
 * back as a refund would. What no unit that went back explains is the centre's, who gave the goods for nothing.
 */
async function writeExchange(db: Database, order: ChangedOrder, sold: readonly StoredSnapshot[], posted: Set<string>): Promise<number> {
  const first = Math.min(...sold.map(({ orderVersion }) => orderVersion));
  const added = sold.filter(({ orderVersion }) => orderVersion > first);
  if (added.length === 0) return 0;
  const refunded = order.refunds.reduce((sum, { amount }) => sum + amount, 0);
  const excess = (await selectHeld(db, order.orderId)) - ((await order.captured()) - refunded);
  const amount = Math.min(excess, added.reduce((sum, { net }) => sum + net, 0));
  if (amount <= 0) return 0;
  const before = await readSold(db, order, sold);
  const lines = linesLeft(before);
  const dueInAll = lines.reduce((sum, { due }) => sum + due, 0);
  const onUnits = spreadRefund({ amount: Math.min(amount, dueInAll), lines: [], bearer: null }, lines, 0);
  const source = `exchange:${order.orderId}`;
  const times = [...posted].filter((one) => one.startsWith(source)).length;
  const cause = { source: `${source}:${times}`, at: order.changedAt, key: `${source}:${times}` };
  return (await writeEntries(db, draftsOf(before, { ...onUnits, goodwill: amount - Math.min(amount, dueInAll) }, cause))).length;
}

/**
 * Posts what of an order's refunds and exchanges the ledger doesn't have yet, refunds in the order they were made; nothing
 * before its sale. In the caller's transaction. @returns how many entries were new.
 */
export async function writeRefunds(db: Database, order: ChangedOrder): Promise<number> {
  const snapshots = await selectSnapshots(db, [order.orderId]);
  await lockLines(db, snapshots);
  const posted = await selectPosted(db, order.orderId);
  if (posted.sold.size === 0) return 0;
  const sold = snapshots.filter(({ lineItemId }) => posted.sold.has(lineItemId));
  const missing = order.refunds
    .filter(({ id, amount }) => amount > 0 && !posted.refunds.has(id))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  let written = 0;
  for (const refund of missing) {
    const before = await readSold(db, order, sold);
    const besides = before.besides.reduce((sum, { left }) => sum + left, 0);
    const drafts = draftsOf(before, spreadRefund(refund, linesLeft(before), besides), { source: refund.id, at: refund.at, key: `refund:${refund.id}` });
    written += (await writeEntries(db, drafts)).length;
    await dropWaiting(db, linesLeft(await readSold(db, order, sold)).flatMap(({ lineItemId, left }) => (left === 0 ? lineItemId : [])));
  }
  return written + (await writeExchange(db, order, sold, posted.refunds));
}
