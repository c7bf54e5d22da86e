import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netOfLines, reportShares, splitSale } from "../src/index";
import { Ledger } from "./ledger";
import { happen, moneyOf, type Happening, type Order } from "./shop";

const HISTORIES = 10_000;
const MAKERS = ["a", "b", "c"];

const person = fc.record({ beneficiaryId: fc.constantFrom(...MAKERS), weight: fc.integer({ min: 1, max: 9 }) }, { requiredKeys: ["beneficiaryId", "weight"] });
const leaver = fc.record({ beneficiaryId: fc.constantFrom(...MAKERS), weight: fc.integer({ min: 1, max: 9 }), savingsBp: fc.constant(0) });
const group = fc.record({ groupId: fc.constant("g"), weight: fc.integer({ min: 1, max: 9 }), members: fc.array(person, { minLength: 1, maxLength: 3 }) });
const priced = fc.record({
  price: fc.oneof(fc.nat(150), fc.nat(2_000_000)),
  quantity: fc.integer({ min: 1, max: 4 }),
  unitCost: fc.oneof(fc.nat(50), fc.nat(900_000)),
  rule: fc.record({ beneficiaryBp: fc.constantFrom(0, 3_333, 7_000, 10_000), savingsBp: fc.constantFrom(0, 2_500, 10_000) }),
  authors: fc.array(fc.oneof(person, leaver, group), { minLength: 1, maxLength: 3 }),
});
const order = fc.record({ lines: fc.array(priced, { minLength: 1, maxLength: 3 }), discountPercent: fc.nat(60), shipping: fc.nat(30_000) });
type GivenOrder = typeof order extends fc.Arbitrary<infer Given> ? Given : never;
const which = { order: fc.nat(3), line: fc.nat(2), units: fc.integer({ min: 1, max: 4 }) };
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ what: fc.constant("capture" as const), order: which.order }),
  fc.record({ what: fc.constant("parcel" as const), ...which }),
  fc.record({ what: fc.constant("return" as const), ...which }),
  fc.record({
    what: fc.constant("refund" as const),
    order: which.order,
    percent: fc.constantFrom(1, 33, 50, 100),
    line: fc.option(which.line),
    bearer: fc.constantFrom(null, null, null, "shipping" as const, "goodwill" as const),
  }),
);
const payout = fc.record({ who: fc.constantFrom(...MAKERS), from: fc.constantFrom("available" as const, "savings" as const), percent: fc.constantFrom(30, 100), cancelled: fc.boolean() });
/** After each happening: which orders' events arrive, in which order and how often; none when they are lost. */
const steps = fc.array(fc.record({ happening, wakes: fc.array(fc.nat(3), { maxLength: 3 }), payout: fc.option(payout, { freq: 2 }) }), { minLength: 1, maxLength: 14 });

/** An exact amount after a discount, as an order's lines have it. */
function discounted(price: number, percent: number): string {
  const hundredths = String(price * (100 - percent)).padStart(3, "0");
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
}

const place = (given: readonly GivenOrder[]): Order[] =>
  given.map(({ lines, discountPercent, shipping }, at) => {
    const nets = netOfLines(lines.map(({ price, quantity }) => discounted(price * quantity, discountPercent)));
    return {
      id: `o${at}`,
      lines: lines.map(({ quantity, unitCost, rule, authors }, index) => ({ id: `o${at}/${index}`, net: nets[index] ?? 0, quantity, unitCost, rule, authors })),
      shipping,
      captured: false,
      refunds: [],
      parcels: [],
      gone: new Map(),
    };
  });

function noneBelowZero(ledger: Ledger): void {
  for (const [account, balance] of ledger.accounts) {
    if (account.includes(" ") && balance < 0) throw new Error(`${account} is at ${balance}`);
    if (account === "cover" && balance > 0) throw new Error(`The cover is at ${balance}`);
  }
}

/** What each order's money, each line and each report comes to, from the rows and from the entries. */
function verify(ledger: Ledger, orders: readonly Order[]): void {
  for (const { postings } of ledger.entries) expect(postings.reduce((sum, [, amount]) => sum + amount, 0)).toBe(0);
  for (const order of orders) {
    const clearing = ledger.entries.filter(({ orderId }) => orderId === order.id).flatMap(({ postings }) => postings).reduce((sum, [name, amount]) => sum - (name === "clearing" ? amount : 0), 0);
    expect(clearing).toBe(moneyOf(order));
    for (const line of order.captured ? order.lines : []) {
      const of = (account: string) => ledger.ofLine(line.id, account);
      const ids = [...new Set(splitSale(line).makers.map(({ beneficiaryId }) => beneficiaryId))];
      const [cost, centerShare, refundCover] = [of("cost"), of("share"), of("cover")];
      const hers = ids.map((id) => ({ beneficiaryId: id, amount: of(`pending ${id}`) + of(`available ${id}`) + of(`savings ${id}`), savings: of(`savings ${id}`) }));
      const net = 0 - of("clearing");
      expect(cost + centerShare + refundCover + hers.reduce((sum, { amount }) => sum + amount, 0)).toBe(net);
      expect(Math.min(net, cost, centerShare, ...hers.map(({ amount, savings }) => Math.min(amount, savings)))).toBeGreaterThanOrEqual(0);
      const positions = splitSale(line).makers.map(({ beneficiaryId }, at, all) => hers.find((one) => one.beneficiaryId === beneficiaryId && all.findIndex((maker) => maker.beneficiaryId === beneficiaryId) === at) ?? { beneficiaryId, amount: 0, savings: 0 });
      const shown = reportShares({ cost, centerShare, refundCover, makers: positions }, line.authors);
      expect(shown.reduce((sum, share) => sum + share.net, 0)).toBe(net);
    }
  }
  for (const id of MAKERS) for (const kind of ["available", "savings"]) expect(ledger.purse(`${kind} ${id}`).balance()).toBe(ledger.balance(`${kind} ${id}`));
}

/** Whoever was paid keeps that, and nothing else of what was given back whole: the centre doesn't pay twice. */
function nothingLeftOfRefunded(ledger: Ledger, orders: readonly Order[]): void {
  for (const { id } of orders.filter(({ captured }) => captured).flatMap(({ lines }) => lines)) {
    if (ledger.ofLine(id, "clearing") !== 0) continue;
    for (const maker of MAKERS) expect([ledger.ofLine(id, `pending ${maker}`), ledger.purse(`available ${maker}`).left(id), ledger.purse(`savings ${maker}`).left(id)]).toEqual([0, 0, 0]);
  }
}

/** By account, with what waits and what is available together: a release only moves between them. */
const ends = (ledger: Ledger) => {
  const sums = new Map<string, number>();
  for (const [account, balance] of ledger.accounts) {
    const name = account.replace("available", "pending");
    sums.set(name, (sums.get(name) ?? 0) + balance);
  }
  return [...sums].filter(([, balance]) => balance !== 0).sort();
};

describe("random histories", () => {
  it("book every rupiah once, leave nobody below zero, and end the same however events came", { timeout: 60_000 }, () => {
    let refunded = 0, covered = 0;
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 4 }), steps, (given, history) => {
        const [orders, unpaid] = [place(given), place(given)];
        const [ledger, late] = [new Ledger(), new Ledger()];
        const early = new Ledger();
        for (const { happening, wakes, payout } of history) {
          happen(orders, happening);
          const happened = happen(unpaid, happening);
          for (const at of wakes) ledger.wake(orders[at % orders.length] as Order);
          if (payout) ledger.payOut(payout.who, payout.from, payout.percent, payout.cancelled);
          noneBelowZero(ledger);
          if (happened) early.wake(happened);
        }
        for (const one of [...orders, ...orders]) ledger.wake(one);
        for (const one of [...unpaid].reverse()) late.wake(one);
        noneBelowZero(ledger);
        verify(ledger, orders);
        verify(late, unpaid);
        verify(early, unpaid);
        const sameUnits = history.every(({ happening }) => happening.what !== "return");
        if (sameUnits) expect(ends(early)).toEqual(ends(late));
        refunded += ledger.entries.filter(({ kind }) => kind === "refund").length;
        covered += ledger.balance("cover") < 0 ? 1 : 0;
        if (!history.some(({ payout }) => payout?.cancelled)) nothingLeftOfRefunded(ledger, orders);
      }),
      { numRuns: HISTORIES },
    );
    expect(refunded).toBeGreaterThan(HISTORIES / 10);
    expect(covered).toBeGreaterThan(HISTORIES / 100);
  });
});
