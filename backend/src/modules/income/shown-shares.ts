import { reportShares, type LineAmounts, type Rupiah } from "@ska/money";
import { NONE, type StoredSnapshot } from "./types";

/** What a report shows of a line under one beneficiary, or under nobody. net is the sum of cost, makerAmount, centerShare and refundCover. */
export interface ShownShare {
  net: Rupiah;
  cost: Rupiah;
  makerAmount: Rupiah;
  savings: Rupiah;
  centerShare: Rupiah;
  refundCover: Rupiah;
}

export const NO_SHARE: ShownShare = { net: 0, cost: 0, makerAmount: 0, savings: 0, centerShare: 0, refundCover: 0 };

/** By beneficiary, in the makers' order; under NONE for a line that nobody made. So that every grouping adds up to the line. */
export function shownShares({ authors }: Pick<StoredSnapshot, "authors">, amounts: LineAmounts): Map<string, ShownShare> {
  const { cost, centerShare, refundCover } = amounts;
  if (authors.length === 0) return new Map([[NONE, { ...NO_SHARE, net: cost + centerShare + refundCover, cost, centerShare, refundCover }]]);
  const shares = new Map<string, ShownShare>();
  for (const { beneficiaryId, amount, ...share } of reportShares(amounts, authors)) {
    const sum = shares.get(beneficiaryId) ?? NO_SHARE;
    shares.set(beneficiaryId, {
      net: sum.net + share.net,
      cost: sum.cost + share.cost,
      makerAmount: sum.makerAmount + amount,
      savings: sum.savings + share.savings,
      centerShare: sum.centerShare + share.centerShare,
      refundCover: sum.refundCover + share.refundCover,
    });
  }
  return shares;
}
