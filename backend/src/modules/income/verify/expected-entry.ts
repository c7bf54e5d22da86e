import { monthIn, type Rupiah } from "@ska/money";
import { ofCenter, ofMaker } from "../accounts";
import { adjustmentEntry } from "../adjustment-entry";
import type { StoredAdjustment } from "../adjustment-rows";
import type { StoredPayout } from "../payout-rows";
import { refundOfLine } from "../refund-of-line";
import { releasePostings } from "../release-entries";
import { saleOfLine } from "../sale-entries";
import type { Posting, ReportLine, StoredSnapshot } from "../types";
import type { LedgerLines } from "./ledger-lines";
import type { StoredEntry } from "./stored-entries";

/** What the ledger's entries of a centre were made from. */
export interface Origins {
  timeZone: string;
  snapshots: ReadonlyMap<string, StoredSnapshot>;
  payouts: ReadonlyMap<string, StoredPayout>;
  adjustments: ReadonlyMap<string, StoredAdjustment>;
}

type Made = { postings: Posting[]; lines: ReportLine[] };

const amountOn = ({ postings }: StoredEntry, kind: string): Rupiah => postings.find(({ account }) => account.kind === kind)?.amount ?? 0;
const alone = (postings: Posting[]): Made => ({ postings, lines: [] });

function payoutPostings({ centerId, beneficiaryId, amount, source }: StoredPayout, step: string | null): Posting[] {
  const way = { proposed: [source, "reserved"], paid: ["reserved", "paid"], cancelled: ["reserved", source] } as const;
  const [from, to] = way[step as keyof typeof way];
  return [{ account: ofMaker(centerId, from, beneficiaryId), amount: 0 - amount }, { account: ofMaker(centerId, to, beneficiaryId), amount }];
}

/** What comes in or goes back besides lines: two postings, of an amount that only the payments know. */
function besides(entry: StoredEntry): Made {
  const clearing = amountOn(entry, "clearing");
  const other = entry.postings.find(({ account }) => account.kind !== "clearing")?.account.kind;
  const kind = entry.kind === "refund" ? (other ?? "shipping") : entry.kind;
  const known = kind === "shipping" || kind === "tax" || (kind === "center_share" && entry.kind === "refund");
  if (!known) throw new RangeError(`${kind} has no line`);
  return alone([{ account: ofCenter(entry.centerId, "clearing"), amount: clearing }, ...(clearing === 0 ? [] : [{ account: ofCenter(entry.centerId, kind), amount: 0 - clearing }])]);
}

/**
 * What an entry has to be, from what was frozen and decided, and from where the ledger stood before it.
 * @throws RangeError when nothing it could be made from is there.
 */
export function expectedEntry(entry: StoredEntry, before: LedgerLines, { timeZone, snapshots, payouts, adjustments }: Origins): Made {
  const { kind, lineItemId, source, memo, occurredAt } = entry;
  const month = monthIn(timeZone, occurredAt);
  if (kind === "payout") {
    const payout = payouts.get(source);
    if (!payout) throw new RangeError(`payout ${source} is missing`);
    return alone(payoutPostings(payout, memo));
  }
  if (lineItemId === null) return besides(entry);
  const snapshot = snapshots.get(lineItemId);
  if (!snapshot) throw new RangeError(`the snapshot of line ${lineItemId} is missing`);
  if (kind === "sale") return saleOfLine(snapshot, month);
  if (kind === "release") return alone(releasePostings(snapshot, before.pendingOf(lineItemId), Number(memo), before.releasedUnits(lineItemId)));
  if (kind === "refund") return refundOfLine(snapshot, before.booksOf(lineItemId), amountOn(entry, "clearing"), month);
  const adjustment = adjustments.get(source);
  if (!adjustment || adjustment.status !== "approved") throw new RangeError(`no approved correction ${source}`);
  return adjustmentEntry(adjustment, snapshot, before.booksOf(lineItemId).holdings.get(adjustment.beneficiaryId), occurredAt, month);
}
