import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { administrator } from "./administrator";
import { AdminOrders } from "./admin-orders";
import type { Http } from "./http";
import { balancesOf, capturedOf } from "./ledger";
import { Market } from "./market";
import { logIn, type Login } from "./members";
import { confirmTransfer, placeOrder } from "./purchase";

interface Good {
  productId: string;
  variantId: string;
}

interface Sold {
  orderId: string;
  /** Line items. */
  bag: string;
  cloth: string;
}

const SHIPMENT = { courier: "jne", tracking_number: "CGK0123456789" };

/** A shop where Melati makes bags of Rp 150.000 and Kenanga cloths of Rp 100.000, each 70 to 30 with the centre, and its administrator. */
export class TwoMakers {
  private constructor(
    readonly market: Market,
    private readonly http: Http,
    readonly admin: AdminOrders,
    readonly centerId: string,
    private readonly staff: Login,
    readonly melati: string,
    readonly kenanga: string,
    readonly bag: Good,
    readonly cloth: Good,
  ) {}

  static async open(container: Market["container"], http: Http): Promise<TwoMakers> {
    const market = await Market.open(container);
    const centerId = await market.center();
    const [melati, kenanga] = [await market.person(centerId, "Melati"), await market.person(centerId, "Kenanga")];
    const good = (beneficiary_id: string, price: number) =>
      market.product({ centerId, price, unitCost: 0, authors: [{ beneficiary_id, weight: 1 }], rule: { beneficiaryBp: 7_000, savingsBp: 0 } });
    const [bag, cloth] = [await good(melati, 150_000), await good(kenanga, 100_000)];
    const admin = new AdminOrders(market, http, await administrator(container, http));
    const staff = await logIn(container, http, { centerId, role: "staff" });
    return new TwoMakers(market, http, admin, centerId, staff, melati, kenanga, bag, cloth);
  }

  /** An order of so many bags and cloths that is paid. */
  async sold(bags: number, cloths: number): Promise<Sold> {
    const items = [{ variantId: this.bag.variantId, quantity: bags }, { variantId: this.cloth.variantId, quantity: cloths }];
    const orderId = await placeOrder(this.market, this.http, items.filter(({ quantity }) => quantity > 0));
    await confirmTransfer(this.market, orderId);
    const lines = await this.admin.lines(orderId);
    return { orderId, bag: lines[this.bag.productId] ?? "", cloth: lines[this.cloth.productId] ?? "" };
  }

  /** The same, and it has arrived. */
  async delivered(bags: number, cloths: number): Promise<Sold> {
    const sold = await this.sold(bags, cloths);
    for (const [what, body] of [["shipments", SHIPMENT], ["delivered", {}]] as const) {
      const { status } = await this.http.post(`/studio/orders/${sold.orderId}/${what}`, body, this.staff);
      if (status !== 200) throw new Error(`${what}: ${status}`);
    }
    return sold;
  }

  /** Proposed by one manager, approved by another and handed over. */
  async payOut(beneficiaryId: string, amount: number): Promise<void> {
    const manager = () => logIn(this.market.container, this.http, { centerId: this.centerId, role: "manager" });
    const [proposer, approver] = [await manager(), await manager()];
    const body = { beneficiary_id: beneficiaryId, amount, from: "available", method: "Tunai" };
    const { status, data } = await this.http.post<{ payout: { id: string } }>("/center/payouts", body, proposer);
    if (status !== 200) throw new Error(`payout: ${status}`);
    await this.http.post(`/center/payouts/${data.payout.id}/approve`, {}, approver);
    await this.http.post(`/center/payouts/${data.payout.id}/paid`, { reference: "BKK-1" }, proposer);
  }

  /** What an order's makers and centre have of it, and whether the ledger holds what the payments do. */
  async books(orderId: string) {
    const balances = await balancesOf(this.market, orderId);
    const of = (id: string): number => ["pending", "available", "savings"].reduce((sum, kind) => sum + (balances[`${kind} ${id}`] ?? 0), 0);
    const { rows } = await this.market.container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `select coalesce(sum(refund.amount), 0) as amount from refund join payment on payment.id = refund.payment_id
       join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id where link.order_id = ?`,
      [orderId],
    );
    const money = (await capturedOf(this.market, orderId)) - Number(rows[0].amount);
    return { melati: of(this.melati), kenanga: of(this.kenanga), share: balances.center_share ?? 0, cover: balances.refund_cover ?? 0, balanced: money + (balances.clearing ?? 0) === 0 };
  }

  /** The same once the events that are under way have done what they do. */
  async eventually(orderId: string, expected: Partial<Awaited<ReturnType<TwoMakers["books"]>>>): Promise<void> {
    await vi.waitFor(async () => expect(await this.books(orderId)).toEqual({ cover: 0, balanced: true, ...expected }), 30_000);
  }

  /** No event is heard from now on: the reconciler alone must find what happened. */
  deaf(): void {
    const bus = this.market.container.resolve("event_bus");
    vi.spyOn(bus, "emit").mockImplementation(async () => {});
  }
}
