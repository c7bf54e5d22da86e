import { refundLine, refundTargets, splitSale, type FrozenLine, type LineAmounts, type MakerHolding, type RefundMoves, type Rupiah } from "@ska/money";
import { ofCenter, ofMaker } from "./accounts";
import { frozenLine } from "./frozen-line";
import type { LineBooks } from "./line-books";
import { NO_SHARE, shownShares } from "./shown-shares";
import type { Posting, ReportLine, StoredSnapshot } from "./types";

type Taken = ReadonlyMap<string, Pick<MakerHolding, "taken" | "takenSavings">>;

/** What a line comes to once so much of it was refunded. Whoever made alone and in a group is shown at her first place. */
function amountsAfter(line: FrozenLine, refunded: Rupiah, taken: Taken): LineAmounts {
  const [sale, back] = [splitSale(line), refundTargets(line, refunded)];
  const takenInAll = [...taken.values()].reduce((sum, hers) => sum + hers.taken + hers.takenSavings, 0);
  const madeBy = new Set<string>();
  const makers = sale.makers.map(({ beneficiaryId }) => {
    if (madeBy.has(beneficiaryId)) return { beneficiaryId, amount: 0, savings: 0 };
    madeBy.add(beneficiaryId);
    const hers = sale.makers.filter((maker) => maker.beneficiaryId === beneficiaryId);
    const gave = taken.get(beneficiaryId) ?? { taken: 0, takenSavings: 0 };
    return {
      beneficiaryId,
      amount: hers.reduce((sum, { amount }) => sum + amount, 0) - gave.taken - gave.takenSavings,
      savings: hers.reduce((sum, { savings }) => sum + savings, 0) - gave.takenSavings,
    };
  });
  const makersBack = back.makers.reduce((sum, { amount }) => sum + amount, 0);
  return { cost: sale.cost - back.cost, centerShare: sale.centerShare - back.centerShare, refundCover: takenInAll - makersBack, makers };
}

function takenAfter(holdings: LineBooks["holdings"], moves: RefundMoves): Taken {
  return new Map(
    [...moves.makers].map(([id, { pending, available, savings }]) => {
      const before = holdings.get(id);
      return [id, { taken: (before?.taken ?? 0) - pending - available, takenSavings: (before?.takenSavings ?? 0) - savings }];
    }),
  );
}

/** What a further refund of a sold line posts and shows. @throws RangeError when the line holds less. */
export function refundOfLine(snapshot: StoredSnapshot, books: LineBooks, amount: Rupiah, month: string): { postings: Posting[]; lines: ReportLine[] } {
  const { centerId } = snapshot;
  const line = frozenLine(snapshot);
  const after = books.refunded + amount;
  const moves = refundLine(line, books.refunded, after, books.holdings);
  const postings: Posting[] = [
    { account: ofCenter(centerId, "cost"), amount: moves.cost },
    { account: ofCenter(centerId, "center_share"), amount: moves.centerShare },
    { account: ofCenter(centerId, "refund_cover"), amount: moves.refundCover },
    ...[...moves.makers].flatMap(([beneficiaryId, hers]) =>
      (["pending", "available", "savings"] as const).map((kind) => ({ account: ofMaker(centerId, kind, beneficiaryId), amount: hers[kind] }))),
  ];
  const [shown, shownBefore] = [
    shownShares(snapshot, amountsAfter(line, after, takenAfter(books.holdings, moves))),
    shownShares(snapshot, amountsAfter(line, books.refunded, books.holdings)),
  ];
  const lines = [...shown].map(([beneficiaryId, share]): ReportLine => {
    const before = shownBefore.get(beneficiaryId) ?? NO_SHARE;
    const net = share.net - before.net;
    return {
      month,
      snapshot,
      beneficiaryId,
      units: 0,
      gross: 0,
      refunded: 0 - net,
      net,
      cost: share.cost - before.cost,
      makerAmount: share.makerAmount - before.makerAmount,
      savings: share.savings - before.savings,
      centerShare: share.centerShare - before.centerShare,
      refundCover: share.refundCover - before.refundCover,
    };
  });
  return { postings: [{ account: ofCenter(centerId, "clearing"), amount }, ...postings.filter(({ amount }) => amount !== 0)], lines };
}
