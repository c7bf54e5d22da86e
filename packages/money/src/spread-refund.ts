import { largestRemainder } from "./largest-remainder";
import type { Rupiah } from "./types";

/** Whose money a refund is when its reason says so: out of the shipping, or the centre's own kindness. */
export type RefundBearer = "shipping" | "goodwill";

/** A refund as its payment has it. */
export interface RefundToSpread {
  amount: Rupiah;
  /** The lines it was made for; none when nobody said. */
  lines: readonly { lineItemId: string; amount: Rupiah }[];
  /** Null when the reason says nothing. */
  bearer: RefundBearer | null;
}

/** Where a sold line stands before a refund. */
export interface LineLeft {
  lineItemId: string;
  /** Not refunded yet. */
  left: Rupiah;
  /** Of that, what its units are worth that came back or were taken out of the order. */
  due: Rupiah;
}

/** Where the parts of a refund fall. Together the refund's amount. */
export interface SpreadRefund {
  /** By line item id; never more than the line has left. */
  lines: Map<string, Rupiah>;
  /** What was refunded for a line beyond what it has left, by line item id: the centre's own money. */
  beyond: Map<string, Rupiah>;
  /** Out of shipping and tax. */
  besides: Rupiah;
  /** The centres' own money, for no line. */
  goodwill: Rupiah;
  /** What the ledger never took in. */
  rest: Rupiah;
}

/** What so many units of a line are worth: the cumulative largest remainder of its net by units. @param units at most the quantity */
export function worthOfUnits(net: Rupiah, quantity: number, units: number): Rupiah {
  const gone = Math.min(Math.max(units, 0), quantity);
  return largestRemainder(net, [gone, quantity - gone])[0] ?? 0;
}

/**
 * First falls what the refund names; then what its reason makes the centre's. Else it falls on units that came back or
 * were taken out, what is more on shipping and tax; without such units on all lines by what they have left, then on shipping and tax.
 * @param besides what the order's centres still have of shipping and tax
 */
export function spreadRefund({ amount, lines, bearer }: RefundToSpread, sold: readonly LineLeft[], besides: Rupiah): SpreadRefund {
  const spread: SpreadRefund = { lines: new Map(), beyond: new Map(), besides: 0, goodwill: 0, rest: amount };
  const add = (parts: Map<string, Rupiah>, id: string, part: Rupiah): void => {
    if (part === 0) return;
    parts.set(id, (parts.get(id) ?? 0) + part);
    spread.rest -= part;
  };
  const leftOf = (id: string): Rupiah => (sold.find(({ lineItemId }) => lineItemId === id)?.left ?? 0) - (spread.lines.get(id) ?? 0);
  const overLines = (weightOf: (line: LineLeft) => Rupiah): void => {
    const weights = sold.map(weightOf);
    const parts = largestRemainder(Math.min(spread.rest, weights.reduce((sum, weight) => sum + weight, 0)), weights);
    sold.forEach(({ lineItemId }, index) => add(spread.lines, lineItemId, parts[index] ?? 0));
  };
  const overBesides = (): void => {
    const part = Math.min(spread.rest, besides - spread.besides);
    spread.besides += part;
    spread.rest -= part;
  };
  for (const { lineItemId, amount: wanted } of lines.filter((line) => sold.some(({ lineItemId }) => lineItemId === line.lineItemId))) {
    const given = Math.min(wanted, spread.rest);
    const part = Math.min(given, leftOf(lineItemId));
    add(spread.lines, lineItemId, part);
    add(spread.beyond, lineItemId, given - part);
  }
  if (bearer !== null) {
    if (bearer === "shipping") overBesides();
    [spread.goodwill, spread.rest] = [spread.rest, 0];
    return spread;
  }
  const dueOf = ({ lineItemId, due }: LineLeft): Rupiah => Math.min(due, leftOf(lineItemId));
  if (sold.some((line) => dueOf(line) > 0)) {
    overLines(dueOf);
    overBesides();
  }
  overLines(({ lineItemId }) => leftOf(lineItemId));
  overBesides();
  return spread;
}
