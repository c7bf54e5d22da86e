import { largestRemainder, Purse, refundLine, splitSale, spreadRefund, worthOfUnits, type MakerHolding, type Rupiah } from "../src/index";
import type { Line, Order } from "./shop";

export interface Entry {
  key: string;
  kind: "sale" | "shipping" | "release" | "refund" | "payout";
  orderId: string | null;
  lineId: string | null;
  source: string;
  units: number;
  /** Signed amounts by account: a centre's by kind, a maker's as "kind id". */
  postings: [account: string, amount: Rupiah][];
}

const MAKER_KINDS = ["pending", "available", "savings"] as const;

/** The ledger in memory: entries that are only added, each once, and everything else computed from them. */
export class Ledger {
  readonly entries: Entry[] = [];
  private readonly keys = new Set<string>();
  private readonly purses = new Map<string, Purse>();
  private readonly sums = new Map<string, Rupiah>();
  private payouts = 0;

  balance(account: string): Rupiah {
    return this.sums.get(account) ?? 0;
  }

  get accounts(): ReadonlyMap<string, Rupiah> {
    return this.sums;
  }

  purse(account: string): Purse {
    const purse = this.purses.get(account) ?? new Purse();
    this.purses.set(account, purse);
    return purse;
  }

  /** What a line's entries posted on an account, of one kind of entry or of all. */
  ofLine(lineId: string, account: string, kind?: Entry["kind"]): Rupiah {
    const entries = this.entries.filter((entry) => entry.lineId === lineId && (kind === undefined || entry.kind === kind));
    return entries.flatMap(({ postings }) => postings).reduce((sum, [name, amount]) => sum + (name === account ? amount : 0), 0);
  }

  /** Reads an order's rows and books what is missing, however often it is asked. */
  wake(order: Order): void {
    if (!order.captured) return;
    for (const line of order.lines) this.sell(order, line);
    if (order.shipping > 0) this.write({ key: `shipping:${order.id}`, kind: "shipping", orderId: order.id, lineId: null, source: order.id, units: 0, postings: [["clearing", 0 - order.shipping], ["shipping", order.shipping]] });
    for (const refund of order.refunds) if (!this.entries.some(({ source }) => source === refund.id)) this.refund(order, refund);
    for (const parcel of order.parcels) this.release(order, parcel);
  }

  /** Proposes a payout of so many percent of a balance, and pays it or takes it back. */
  payOut(id: string, kind: "available" | "savings", percent: number, cancelled: boolean): void {
    const amount = Math.floor((this.balance(`${kind} ${id}`) * percent) / 100);
    if (amount <= 0) return;
    const source = `payout/${this.payouts++}`;
    this.move(source, "proposed", `${kind} ${id}`, `reserved ${id}`, amount);
    if (cancelled) this.move(source, "cancelled", `reserved ${id}`, `${kind} ${id}`, amount);
    else this.move(source, "paid", `reserved ${id}`, `paid ${id}`, amount);
  }

  private move(source: string, step: string, from: string, to: string, amount: Rupiah): void {
    this.write({ key: `${source}:${step}`, kind: "payout", orderId: null, lineId: null, source, units: 0, postings: [[from, 0 - amount], [to, amount]] });
  }

  private write(entry: Entry): void {
    if (this.keys.has(entry.key)) return;
    this.keys.add(entry.key);
    this.entries.push(entry);
    for (const [account, amount] of entry.postings) {
      this.sums.set(account, this.balance(account) + amount);
      if (!account.startsWith("available ") && !account.startsWith("savings ")) continue;
      if (amount !== 0) this.purse(account).book(entry.lineId === null ? { payoutId: entry.source, amount } : { lineId: entry.lineId, amount });
    }
  }

  private sell(order: Order, line: Line): void {
    const sale = splitSale(line);
    const makers = sale.makers.flatMap(({ beneficiaryId: id, pending, savings }): [string, Rupiah][] => [[`pending ${id}`, pending], [`savings ${id}`, savings]]);
    this.write({ key: `sale:${line.id}`, kind: "sale", orderId: order.id, lineId: line.id, source: order.id, units: 0, postings: [["clearing", 0 - line.net], ["cost", sale.cost], ["share", sale.centerShare], ...makers] });
  }

  private refund(order: Order, refund: Order["refunds"][number]): void {
    const entry = (lineId: string | null, key: string, postings: Entry["postings"]): void =>
      this.write({ key: `${refund.id}:${key}`, kind: "refund", orderId: order.id, lineId, source: refund.id, units: 0, postings });
    const sold = order.lines.map(({ id, net, quantity }) => {
      const refunded = this.ofLine(id, "clearing", "refund");
      return { lineItemId: id, left: net - refunded, due: Math.max(0, worthOfUnits(net, quantity, order.gone.get(id) ?? 0) - refunded) };
    });
    const shippingLeft = this.entries.filter(({ orderId }) => orderId === order.id).flatMap(({ postings }) => postings).reduce((sum, [name, amount]) => sum + (name === "shipping" ? amount : 0), 0);
    const { lines, beyond, besides, goodwill } = spreadRefund(refund, sold, shippingLeft);
    const books = new Map(order.lines.map(({ id, authors }) => [id, this.holdings(id, authors.flatMap((author) => ("members" in author ? author.members : [author])).map(({ beneficiaryId }) => beneficiaryId))]));
    for (const line of order.lines) {
      const part = lines.get(line.id) ?? 0;
      if (part === 0) continue;
      const before = this.ofLine(line.id, "clearing", "refund");
      const moves = refundLine(line, before, before + part, books.get(line.id) ?? new Map());
      const hers = [...moves.makers].flatMap(([id, amounts]) => MAKER_KINDS.map((kind): [string, Rupiah] => [`${kind} ${id}`, amounts[kind]]));
      entry(line.id, line.id, [["clearing", part], ["cost", moves.cost], ["share", moves.centerShare], ["cover", moves.refundCover], ...hers]);
    }
    const centers = [...beyond.values()].reduce((sum, amount) => sum + amount, goodwill);
    if (centers > 0) entry(null, "goodwill", [["clearing", centers], ["share", 0 - centers]]);
    if (besides > 0) entry(null, "shipping", [["clearing", besides], ["shipping", 0 - besides]]);
  }

  private holdings(lineId: string, makers: readonly string[]): Map<string, MakerHolding> {
    return new Map(makers.map((id) => {
      const taken = 0 - this.ofLine(lineId, `pending ${id}`, "refund") - this.ofLine(lineId, `available ${id}`, "refund");
      return [id, { pending: this.ofLine(lineId, `pending ${id}`), available: this.purse(`available ${id}`).left(lineId), savings: this.purse(`savings ${id}`).left(lineId), taken, takenSavings: 0 - this.ofLine(lineId, `savings ${id}`, "refund") }];
    }));
  }

  private release(order: Order, { id: key, lineId, units }: Order["parcels"][number]): void {
    const line = order.lines.find(({ id }) => id === lineId);
    if (!line || this.keys.has(`release:${key}`)) return;
    const released = this.entries.filter((entry) => entry.lineId === lineId && entry.kind === "release").reduce((sum, entry) => sum + entry.units, 0);
    const makers = [...new Set(splitSale(line).makers.map(({ beneficiaryId }) => beneficiaryId))];
    const postings = makers.flatMap((id): Entry["postings"] => {
      const [part = 0] = largestRemainder(this.ofLine(lineId, `pending ${id}`), [units, Math.max(0, line.quantity - released - units)]);
      return [[`pending ${id}`, 0 - part], [`available ${id}`, part]];
    });
    this.write({ key: `release:${key}`, kind: "release", orderId: order.id, lineId, source: key, units, postings });
  }
}
