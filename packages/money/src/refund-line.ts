import { largestRemainder } from "./largest-remainder";
import { portion } from "./rupiah";
import { splitSale } from "./split-sale";
import type { FrozenLine, Rupiah, SaleSplit } from "./types";

/** What one maker holds of a line now, and what its refunds have taken from her so far. Zero or more. */
export interface MakerHolding {
  pending: Rupiah;
  available: Rupiah;
  savings: Rupiah;
  /** From pending and available. */
  taken: Rupiah;
  takenSavings: Rupiah;
}

/** What a refund does to each account of a line, signed; together minus what went back to the buyer. */
export interface RefundMoves {
  cost: Rupiah;
  centerShare: Rupiah;
  /** Negative: the centre bears what a maker no longer holds. */
  refundCover: Rupiah;
  makers: Map<string, Pick<MakerHolding, "pending" | "available" | "savings">>;
}

/**
 * How much of each part of a frozen line belongs to a refund of so much in all: by largest remainder over the parts in the
 * order cost, centre share, makers by position; of a maker's amount her savings are rounded down (income.md, Ledger).
 * @throws RangeError when more than the line's net is refunded.
 */
export function refundTargets(line: FrozenLine, refunded: Rupiah): SaleSplit {
  const sale = splitSale(line);
  if (refunded > sale.net) throw new RangeError(`Rp ${refunded} can't be refunded of a line of Rp ${sale.net}`);
  const [cost = 0, centerShare = 0, ...amounts] = largestRemainder(refunded, [sale.cost, sale.centerShare, ...sale.makers.map(({ amount }) => amount)]);
  const people = line.authors.flatMap((author) => ("members" in author ? author.members : [author]));
  const makers = sale.makers.map(({ position, beneficiaryId }) => {
    const amount = amounts[position] ?? 0;
    const savings = portion(amount, people[position]?.savingsBp ?? line.rule.savingsBp);
    return { position, beneficiaryId, amount, pending: amount - savings, savings };
  });
  return { net: refunded, cost, centerShare, makers };
}

/** Of a change of a target: what a maker gives (negative: gets back), and what the centre bears for her. A fall repays the centre first. */
function settle(change: Rupiah, held: Rupiah, borne: Rupiah): { given: Rupiah; borne: Rupiah } {
  if (change >= 0) {
    const given = Math.min(change, held);
    return { given, borne: change - given };
  }
  const repaid = Math.min(0 - change, borne);
  return { given: change + repaid, borne: 0 - repaid };
}

const NOTHING: MakerHolding = { pending: 0, available: 0, savings: 0, taken: 0, takenSavings: 0 };

/** Someone who made alone and in a group has two targets but one account. */
function targetOf(targets: SaleSplit, beneficiaryId: string): { spendable: Rupiah; savings: Rupiah } {
  const hers = targets.makers.filter((maker) => maker.beneficiaryId === beneficiaryId);
  return { spendable: hers.reduce((sum, { pending }) => sum + pending, 0), savings: hers.reduce((sum, { savings }) => sum + savings, 0) };
}

/**
 * The moves by which a line comes from one total refunded to a larger one. A maker gives only what she still holds of this
 * very line, first what waits, then what is available; the centre bears the rest. Where the line stands after several
 * refunds depends on their sum alone.
 * @param holdings by beneficiary id, as the ledger has them before this refund.
 * @throws RangeError when more than the line's net is refunded.
 */
export function refundLine(line: FrozenLine, before: Rupiah, after: Rupiah, holdings: ReadonlyMap<string, MakerHolding>): RefundMoves {
  const [was, is] = [refundTargets(line, before), refundTargets(line, after)];
  const moves: RefundMoves = { cost: was.cost - is.cost, centerShare: was.centerShare - is.centerShare, refundCover: 0, makers: new Map() };
  for (const beneficiaryId of new Set(is.makers.map((maker) => maker.beneficiaryId))) {
    const held = holdings.get(beneficiaryId) ?? NOTHING;
    const [from, to] = [targetOf(was, beneficiaryId), targetOf(is, beneficiaryId)];
    const spendable = settle(to.spendable - from.spendable, held.pending + held.available, from.spendable - held.taken);
    const savings = settle(to.savings - from.savings, held.savings, from.savings - held.takenSavings);
    const waits = spendable.given >= 0 ? Math.min(spendable.given, held.pending) : held.pending > 0 ? spendable.given : 0;
    moves.refundCover -= spendable.borne + savings.borne;
    moves.makers.set(beneficiaryId, { pending: 0 - waits, available: waits - spendable.given, savings: 0 - savings.given });
  }
  return moves;
}
