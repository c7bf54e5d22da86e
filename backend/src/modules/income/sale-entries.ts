import { splitSale, type MakerPart, type Rupiah, type SaleSplit } from "@ska/money";
import { ofCenter, ofMaker } from "./accounts";
import { frozenLine } from "./frozen-line";
import { shownShares } from "./shown-shares";
import {
  type CapturedOrder,
  type EntryDraft,
  type Posting,
  type ReportLine,
  type StoredSnapshot,
} from "./types";

/** Someone who made alone and in a group holds two positions but one account. */
function sumPerMaker(makers: readonly MakerPart[]): Map<string, { pending: Rupiah; savings: Rupiah }> {
  const sums = new Map<string, { pending: Rupiah; savings: Rupiah }>();
  for (const { beneficiaryId, pending, savings } of makers) {
    const sum = sums.get(beneficiaryId) ?? { pending: 0, savings: 0 };
    sums.set(beneficiaryId, { pending: sum.pending + pending, savings: sum.savings + savings });
  }
  return sums;
}

function salePostings(centerId: string, sale: SaleSplit): Posting[] {
  const credits: Posting[] = [
    { account: ofCenter(centerId, "cost"), amount: sale.cost },
    { account: ofCenter(centerId, "center_share"), amount: sale.centerShare },
    ...[...sumPerMaker(sale.makers)].flatMap(([beneficiaryId, { pending, savings }]) => [
      { account: ofMaker(centerId, "pending", beneficiaryId), amount: pending },
      { account: ofMaker(centerId, "savings", beneficiaryId), amount: savings },
    ]),
  ];
  return [{ account: ofCenter(centerId, "clearing"), amount: 0 - sale.net }, ...credits.filter(({ amount }) => amount !== 0)];
}

function reportLines(snapshot: StoredSnapshot, sale: SaleSplit, month: string): ReportLine[] {
  return [...shownShares(snapshot, { ...sale, refundCover: 0 })].map(([beneficiaryId, share]) => ({
    month,
    snapshot,
    beneficiaryId,
    units: snapshot.quantity,
    gross: share.net,
    refunded: 0,
    ...share,
  }));
}

/** How a frozen line is sold: what it posts and shows. @param month of the sale at its centre. @throws RangeError when the snapshot's numbers do not make a sale. */
export function saleOfLine(snapshot: StoredSnapshot, month: string): { postings: Posting[]; lines: ReportLine[] } {
  const sale = splitSale(frozenLine(snapshot));
  return { postings: salePostings(snapshot.centerId, sale), lines: reportLines(snapshot, sale, month) };
}

/**
 * The entries of a fully captured order: `sale` for each frozen line, `shipping` and `tax` for each centre. Lines posted
 * before keep their key, and so are written once.
 * @throws RangeError when a snapshot's numbers do not make a sale.
 * @throws Error when a line's centre is not among the captured ones.
 */
export function saleEntries(order: CapturedOrder, snapshots: readonly StoredSnapshot[]): EntryDraft[] {
  const { orderId, capturedAt: occurredAt, source } = order;
  const months = new Map(order.centers.map(({ centerId, month }) => [centerId, month]));
  const sales = snapshots.map((snapshot): EntryDraft => {
    const { centerId, lineItemId, orderVersion } = snapshot;
    const month = months.get(centerId);
    if (!month) throw new Error(`Order ${orderId} was captured without the centre of line ${lineItemId}`);
    return {
      kind: "sale",
      centerId,
      occurredAt,
      orderId,
      lineItemId,
      source,
      idempotencyKey: `sale:${lineItemId}:${orderVersion}`,
      memo: snapshot.flag,
      ...saleOfLine(snapshot, month),
    };
  });
  const besides = order.centers.flatMap(({ centerId, shipping, tax }) =>
    ([["shipping", shipping], ["tax", tax]] as const)
      .filter(([, amount]) => amount !== 0)
      .map(([kind, amount]): EntryDraft => ({
        kind,
        centerId,
        occurredAt,
        orderId,
        lineItemId: null,
        source,
        idempotencyKey: [kind, orderId, centerId, ...(order.addedIn === null ? [] : [order.addedIn])].join(":"),
        memo: null,
        postings: [
          { account: ofCenter(centerId, "clearing"), amount: 0 - amount },
          { account: ofCenter(centerId, kind), amount },
        ],
        lines: [],
      })),
  );
  return [...sales, ...besides];
}
