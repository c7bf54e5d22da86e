import type { Rupiah } from "./types";

/** A movement of an account that can be paid out: of a sold line, or of a payout. */
export type Movement = { lineId: string; amount: Rupiah } | { payoutId: string; amount: Rupiah };

interface Lot {
  lineId: string;
  left: Rupiah;
}

/**
 * What of each line is left on one account of a maker's. Payouts use up what was booked first; a cancelled one puts back
 * exactly what it took. So what a payout used up stays used up, whatever is booked later. Movements come in the order they were booked.
 */
export class Purse {
  private readonly lots: Lot[] = [];
  private readonly taken = new Map<string, { lot: Lot; amount: Rupiah }[]>();

  /** @throws RangeError when there isn't as much to take. */
  book(movement: Movement): this {
    if ("payoutId" in movement) this.bookPayout(movement.payoutId, movement.amount);
    else if (movement.amount > 0) this.lots.push({ lineId: movement.lineId, left: movement.amount });
    else this.use(this.lots.filter(({ lineId }) => lineId === movement.lineId), 0 - movement.amount);
    return this;
  }

  /** What of a line is left, zero or more. */
  left(lineId: string): Rupiah {
    return this.lots.reduce((sum, lot) => sum + (lot.lineId === lineId ? lot.left : 0), 0);
  }

  /** The account's balance. */
  balance(): Rupiah {
    return this.lots.reduce((sum, { left }) => sum + left, 0);
  }

  private use(lots: readonly Lot[], amount: Rupiah): { lot: Lot; amount: Rupiah }[] {
    let wanted = amount;
    const used = lots.flatMap((lot) => {
      const part = Math.min(lot.left, wanted);
      wanted -= part;
      lot.left -= part;
      return part > 0 ? [{ lot, amount: part }] : [];
    });
    if (wanted > 0) throw new RangeError(`Rp ${wanted} more than there is`);
    return used;
  }

  private bookPayout(payoutId: string, amount: Rupiah): void {
    if (amount < 0) {
      this.taken.set(payoutId, this.use(this.lots, 0 - amount));
      return;
    }
    for (const { lot, amount: part } of this.taken.get(payoutId) ?? []) lot.left += part;
    this.taken.delete(payoutId);
  }
}
