import type { MakerHolding, Rupiah } from "@ska/money";
import { ofCenter, ofMaker } from "./accounts";
import { NO_SHARE } from "./shown-shares";
import type { EntryDraft, Posting, StoredSnapshot } from "./types";
import type { StoredAdjustment } from "./adjustment-rows";

/** What she can give back of a line: what waits, then what is available. */
export const canGiveBack = (held: MakerHolding | undefined): Rupiah => (held ? held.pending + held.available : 0);

function hers({ amount }: StoredAdjustment, held: MakerHolding | undefined): { pending: Rupiah; available: Rupiah } {
  if (amount > 0) return { pending: 0, available: amount };
  const waits = Math.min(0 - amount, held?.pending ?? 0);
  return { pending: 0 - waits, available: amount + waits };
}

/**
 * What an approved correction posts and shows: between her and the centre's share of one line.
 * @param held what she holds of the line.
 */
export function adjustmentEntry(adjustment: StoredAdjustment, snapshot: StoredSnapshot, held: MakerHolding | undefined, at: Date, month: string): EntryDraft {
  const { id, centerId, lineItemId, beneficiaryId, amount } = adjustment;
  const { pending, available } = hers(adjustment, held);
  const postings: Posting[] = [
    { account: ofCenter(centerId, "center_share"), amount: 0 - amount },
    { account: ofMaker(centerId, "pending", beneficiaryId), amount: pending },
    { account: ofMaker(centerId, "available", beneficiaryId), amount: available },
  ];
  return {
    kind: "adjustment",
    centerId,
    occurredAt: at,
    orderId: snapshot.orderId,
    lineItemId,
    source: id,
    idempotencyKey: `adjustment:${id}`,
    memo: null,
    postings: postings.filter((posting) => posting.amount !== 0),
    lines: [{ month, snapshot, beneficiaryId, units: 0, gross: 0, refunded: 0, ...NO_SHARE, makerAmount: amount, centerShare: 0 - amount }],
  };
}
