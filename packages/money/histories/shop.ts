import type { FrozenLine, RefundToSpread, Rupiah } from "../src/index";

/** A line of an order; `net` is after the order's discount. */
export interface Line extends FrozenLine {
  id: string;
}

/** Rows as the shop writes them: what is true, whatever the ledger has heard of it. */
export interface Order {
  id: string;
  lines: Line[];
  shipping: Rupiah;
  captured: boolean;
  refunds: (RefundToSpread & { id: string })[];
  /** Units of a line that arrived, in the order of the parcels. */
  parcels: { id: string; lineId: string; units: number }[];
  /** Units by line that came back or were taken out. */
  gone: Map<string, number>;
}

/** What happens to an order, as small numbers that a generator can make; what can't happen any more does nothing. */
export type Happening =
  | { what: "capture"; order: number }
  | { what: "parcel"; order: number; line: number; units: number }
  | { what: "return"; order: number; line: number; units: number }
  | { what: "refund"; order: number; percent: number; line: number | null; bearer: RefundToSpread["bearer"] };

const paidFor = ({ lines, shipping }: Order): Rupiah => lines.reduce((sum, { net }) => sum + net, shipping);
const refundedOf = ({ refunds }: Order): Rupiah => refunds.reduce((sum, { amount }) => sum + amount, 0);

/** What the shop holds of an order's money. */
export const moneyOf = (order: Order): Rupiah => (order.captured ? paidFor(order) - refundedOf(order) : 0);

function refund(order: Order, { percent, line, bearer }: Extract<Happening, { what: "refund" }>): void {
  const target = line === null ? null : order.lines[line % order.lines.length];
  const named = order.refunds.flatMap(({ lines }) => lines).filter(({ lineItemId }) => lineItemId === target?.id);
  const most = target ? Math.min(target.net - named.reduce((sum, { amount }) => sum + amount, 0), moneyOf(order)) : moneyOf(order);
  const amount = Math.ceil((most * percent) / 100);
  if (amount <= 0) return;
  order.refunds.push({ id: `${order.id}/r${order.refunds.length}`, amount, bearer: target ? null : bearer, lines: target ? [{ lineItemId: target.id, amount }] : [] });
}

/** Writes the row of a happening. */
export function happen(orders: readonly Order[], happening: Happening): Order | null {
  const order = orders[happening.order % orders.length];
  if (!order) return null;
  if (happening.what === "capture") order.captured = true;
  else if (!order.captured) return null;
  else if (happening.what === "refund") refund(order, happening);
  else {
    const line = order.lines[happening.line % order.lines.length];
    if (!line) return null;
    const before = happening.what === "return" ? (order.gone.get(line.id) ?? 0) : order.parcels.filter(({ lineId }) => lineId === line.id).reduce((sum, { units }) => sum + units, 0);
    const units = Math.min(happening.units, line.quantity - before);
    if (units <= 0) return null;
    if (happening.what === "return") order.gone.set(line.id, before + units);
    else order.parcels.push({ id: `${order.id}/p${order.parcels.length}`, lineId: line.id, units });
  }
  return order;
}
