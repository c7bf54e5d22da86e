import { splitOverMakers } from "./split-sale";
import type { Author, MakerPart, Rupiah } from "./types";

/** What a line comes to; refundCover is zero or negative, the rest zero or more. */
export interface LineAmounts {
  cost: Rupiah;
  centerShare: Rupiah;
  refundCover: Rupiah;
  makers: readonly Pick<MakerPart, "beneficiaryId" | "amount" | "savings">[];
}

/** How a line is shown under one of its makers in a report by beneficiary. net is the sum of the parts. */
export interface MakerReportShare {
  beneficiaryId: string;
  net: Rupiah;
  cost: Rupiah;
  amount: Rupiah;
  savings: Rupiah;
  centerShare: Rupiah;
  refundCover: Rupiah;
}

/**
 * Shows a line's cost, centre share and refund cover per maker by the makers' weights, so that a report by beneficiary
 * adds up to the same totals as any other. `makers` must come in the position order of the authors, groups opened up.
 * @returns one share per maker position; none for a line without authors.
 * @throws RangeError when the makers do not match the authors.
 */
export function reportShares(line: LineAmounts, authors: readonly Author[]): MakerReportShare[] {
  if (authors.length === 0) return [];
  const costs = splitOverMakers(line.cost, authors);
  const centers = splitOverMakers(line.centerShare, authors);
  const covers = splitOverMakers(-line.refundCover, authors);
  if (costs.length !== line.makers.length) throw new RangeError("The makers do not match the authors");
  return line.makers.map(({ beneficiaryId, amount, savings }, position) => {
    const cost = costs[position]?.amount ?? 0;
    const centerShare = centers[position]?.amount ?? 0;
    const refundCover = 0 - (covers[position]?.amount ?? 0);
    return { beneficiaryId, cost, amount, savings, centerShare, refundCover, net: cost + amount + centerShare + refundCover };
  });
}
