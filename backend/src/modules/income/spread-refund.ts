import { largestRemainder, type Rupiah } from "@ska/money";

/** A refund as Medusa's row has it. */
export interface PaymentRefund {
  id: string;
  at: Date;
  amount: Rupiah;
  /** The lines it was made for; none when nobody said. */
  lines: readonly { lineItemId: string; amount: Rupiah }[];
}

/** Where the parts of a refund fall. Together the refund's amount. */
export interface SpreadRefund {
  /** By line item id; never more than the line has left. */
  lines: Map<string, Rupiah>;
  /** What was refunded for a line beyond what it has left, by line item id: the centre's own money. */
  beyond: Map<string, Rupiah>;
  /** No line's: shipping, tax, or what the ledger never took in. */
  rest: Rupiah;
}

/** First the lines that the refund names, then what it doesn't say over all lines by what they have left. @param left by line item id, of every sold line */
export function spreadRefund({ amount, lines }: PaymentRefund, left: ReadonlyMap<string, Rupiah>): SpreadRefund {
  const spread: SpreadRefund = { lines: new Map(), beyond: new Map(), rest: amount };
  const add = (parts: Map<string, Rupiah>, id: string, part: Rupiah): void => {
    if (part === 0) return;
    parts.set(id, (parts.get(id) ?? 0) + part);
    spread.rest -= part;
  };
  const leftOf = (id: string): Rupiah => (left.get(id) ?? 0) - (spread.lines.get(id) ?? 0);
  for (const { lineItemId, amount: wanted } of lines.filter((line) => left.has(line.lineItemId))) {
    const given = Math.min(wanted, spread.rest);
    const part = Math.min(given, leftOf(lineItemId));
    add(spread.lines, lineItemId, part);
    add(spread.beyond, lineItemId, given - part);
  }
  const ids = [...left.keys()];
  const weights = ids.map(leftOf);
  const parts = largestRemainder(Math.min(spread.rest, weights.reduce((sum, weight) => sum + weight, 0)), weights);
  ids.forEach((id, index) => add(spread.lines, id, parts[index] ?? 0));
  return spread;
}
