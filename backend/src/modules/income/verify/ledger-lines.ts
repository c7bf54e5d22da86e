import type { MakerHolding, Rupiah } from "@ska/money";
import { Purse } from "@ska/money";
import type { LineBooks } from "../line-books";
import type { AccountKey, EntryKind, Posting } from "../types";

type Taken = Pick<MakerHolding, "taken" | "takenSavings" | "pending">;

interface Line {
  refunded: Rupiah;
  releasedUnits: number;
  makers: Map<string, Taken>;
}

/** An entry as far as it changes what lines and makers hold. */
export interface Booked {
  kind: EntryKind;
  lineItemId: string | null;
  source: string;
  memo: string | null;
  postings: readonly Posting[];
}

const nothing = (): Taken => ({ pending: 0, taken: 0, takenSavings: 0 });
const isPayable = (kind: AccountKey["kind"]): kind is "available" | "savings" => kind === "available" || kind === "savings";

/** Where a centre's lines and makers stand, entry after entry in the order they were booked: what the database answers, in memory. */
export class LedgerLines {
  private readonly lines = new Map<string, Line>();
  private readonly purses = new Map<string, Purse>();

  private lineOf(lineItemId: string): Line {
    const line = this.lines.get(lineItemId) ?? { refunded: 0, releasedUnits: 0, makers: new Map<string, Taken>() };
    this.lines.set(lineItemId, line);
    return line;
  }

  private purseOf(kind: "available" | "savings", beneficiaryId: string): Purse {
    const name = `${kind} ${beneficiaryId}`;
    const purse = this.purses.get(name) ?? new Purse();
    this.purses.set(name, purse);
    return purse;
  }

  booksOf(lineItemId: string): LineBooks {
    const { refunded, makers } = this.lineOf(lineItemId);
    const holding = (id: string, taken: Taken): MakerHolding => ({
      ...taken,
      available: this.purseOf("available", id).left(lineItemId),
      savings: this.purseOf("savings", id).left(lineItemId),
    });
    return { refunded, holdings: new Map([...makers].map(([id, taken]) => [id, holding(id, taken)])) };
  }

  pendingOf(lineItemId: string): Map<string, Rupiah> {
    return new Map([...this.lineOf(lineItemId).makers].map(([id, { pending }]) => [id, pending]));
  }

  releasedUnits(lineItemId: string): number {
    return this.lineOf(lineItemId).releasedUnits;
  }

  /** @throws RangeError when it takes what nobody holds. */
  book({ kind, lineItemId, source, memo, postings }: Booked): void {
    for (const { account, amount } of postings) {
      if (account.beneficiaryId === null || !isPayable(account.kind) || amount === 0) continue;
      this.purseOf(account.kind, account.beneficiaryId).book(lineItemId === null ? { payoutId: source, amount } : { lineId: lineItemId, amount });
    }
    if (lineItemId === null) return;
    const line = this.lineOf(lineItemId);
    if (kind === "release") line.releasedUnits += Number(memo);
    for (const { account, amount } of postings) {
      if (account.beneficiaryId === null) {
        if (kind === "refund" && account.kind === "clearing") line.refunded += amount;
        continue;
      }
      const hers = line.makers.get(account.beneficiaryId) ?? nothing();
      line.makers.set(account.beneficiaryId, {
        pending: hers.pending + (account.kind === "pending" ? amount : 0),
        taken: hers.taken - (kind === "refund" && account.kind !== "savings" ? amount : 0),
        takenSavings: hers.takenSavings - (kind === "refund" && account.kind === "savings" ? amount : 0),
      });
    }
  }
}
