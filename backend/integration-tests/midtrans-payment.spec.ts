import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MidtransStandIn } from "@ska/payment-midtrans/stand-in";
import type * as Job from "../src/jobs/settle-midtrans";
import type * as Offer from "../src/workflows/orders/offer-payment-providers";
import { administrator } from "./support/administrator";
import { reconcileIncome } from "./support/attribution";
import { balancesOf } from "./support/ledger";
import { Market } from "./support/market";
import { project } from "./support/project";
import { Shopper } from "./support/shopper";
import { setStock, stockOf } from "./support/stock";
import { withMedusa } from "./support/with-medusa";

const { default: settleMidtrans } = project<typeof Job>("jobs/settle-midtrans");
const { offerPaymentProviders } = project<typeof Offer>("workflows/orders/offer-payment-providers");

const MIDTRANS = "pp_midtrans_default";
const HOOK = "/hooks/payment/midtrans_default";
/** Medusa takes up a notification a second after it came. */
const NOTICE = { timeout: 15_000, interval: 100 };

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("paying through Midtrans", () => {
      const key = String(process.env.MIDTRANS_SERVER_KEY);
      let midtrans: MidtransStandIn;
      let market: Market;
      let variantId: string;

      beforeAll(async () => {
        midtrans = await MidtransStandIn.start({ serverKey: key, port: Number(new URL(String(process.env.MIDTRANS_BASE_URL)).port), deliver: () => undefined });
        market = await Market.open(getContainer());
        const centerId = await market.center();
        const authors = [{ beneficiary_id: await market.person(centerId, "Perajin"), weight: 1 }];
        variantId = (await market.product({ centerId, price: 50_000, unitCost: 0, authors })).variantId;
      });
      afterAll(() => midtrans.stop());

      const sql = async (text: string, values: string[]) => (await getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, values)).rows as Record<string, unknown>[];
      const notify = (notification: unknown) => api.post(HOOK, notification, { validateStatus: () => true });
      /** A cart whose pay page is open. */
      const atThePage = async () => {
        const shopper = new Shopper(market, api);
        await shopper.fill([{ variantId, quantity: 2 }]);
        await shopper.ship();
        const { data } = await shopper.choose(MIDTRANS, { order_id: "forged", gross_amount: 1 });
        const session = data.payment_collection.payment_sessions[0];
        return { shopper, session, orderId: String(session.data["order_id"]), total: await shopper.total() };
      };
      /** Every order of a cart, with what its payments took. */
      const ordersOf = (cartId: string) =>
        sql(
          `select o.id, o.status, count(c.id)::int as captures, coalesce(sum(c.amount), 0)::int as captured, min(p.id) as payment,
             (select coalesce(sum(t.amount), 0)::int from order_transaction t where t.order_id = o.id and t.deleted_at is null) as booked
           from order_cart k join "order" o on o.id = k.order_id
             left join order_payment_collection l on l.order_id = o.id left join payment p on p.payment_collection_id = l.payment_collection_id left join capture c on c.payment_id = p.id
           where k.cart_id = ? and k.deleted_at is null group by o.id`,
          [cartId],
        );
      const salesOf = (orderId: string) => sql("select id from income_entry where order_id = ? and kind = 'sale'", [orderId]);

      it("counts a code that was paid once, by the notification alone: one order, one capture, one attribution, one refund", async () => {
        const { shopper, session, orderId, total } = await atThePage();
        expect(session).toMatchObject({ amount: total, status: "pending", data: { gross_amount: total, session_id: orderId } });
        expect((await shopper.complete()).data.type).not.toBe("order");
        midtrans.choose(orderId, "pending_va");
        const pending = midtrans.notification(orderId);
        midtrans.choose(orderId, "pay_qris");
        const paid = midtrans.notification(orderId);

        for (const forged of [{ ...paid, signature_key: "00" }, { ...paid, gross_amount: "1.00" }, {}, [], "text"]) expect((await notify(forged)).status).toBe(401);
        expect(midtrans.calls.filter((call) => call.endsWith(`${orderId}/status`))).toHaveLength(1);

        for (const notification of [paid, pending, paid, paid]) expect((await notify(notification)).status).toBe(200);
        await vi.waitFor(async () => expect(await ordersOf(shopper.cartId)).toMatchObject([{ status: "pending", captures: 1, captured: total, booked: total }]), NOTICE);
        const asked = midtrans.calls.length;
        await notify(pending);
        await vi.waitFor(() => expect(midtrans.calls.length).toBeGreaterThan(asked), NOTICE);
        await settleMidtrans(getContainer());
        const [order] = await ordersOf(shopper.cartId);
        expect(order).toMatchObject({ captures: 1, captured: total, booked: total });
        expect((await shopper.complete()).data.order.id).toBe(order?.["id"]);
        await reconcileIncome(getContainer());
        await reconcileIncome(getContainer());
        expect(await salesOf(String(order?.["id"]))).toHaveLength(1);

        const admin = await administrator(getContainer(), api);
        expect((await api.post(`/admin/payments/${String(order?.["payment"])}/refund`, { amount: 10_000 }, admin)).status).toBe(200);
        expect(midtrans.transactions.get(orderId)?.refunds).toMatchObject([{ refund_amount: "10000.00" }]);
        await notify(midtrans.notification(orderId));
        await reconcileIncome(getContainer());
        expect(Object.values(await balancesOf(market, String(order?.["id"]))).reduce((sum, balance) => sum + balance, 0)).toBe(0);
        expect(await ordersOf(shopper.cartId)).toMatchObject([{ captures: 1, booked: total - 10_000 }]);
      });

      it("lets an order wait for a virtual account, and finds the money whose notification never came", async () => {
        const { shopper, orderId, total } = await atThePage();
        midtrans.choose(orderId, "pending_va");
        expect((await shopper.complete()).data.type).toBe("order");
        expect(await stockOf(market, variantId)).toMatchObject({ reserved: 2 });
        await settleMidtrans(getContainer());
        expect(await ordersOf(shopper.cartId)).toMatchObject([{ status: "pending", captures: 0 }]);
        midtrans.choose(orderId, "pay_va");
        await settleMidtrans(getContainer());
        await settleMidtrans(getContainer());
        expect(await ordersOf(shopper.cartId)).toMatchObject([{ status: "pending", captures: 1, captured: total, booked: total }]);
      });

      it("keeps the cart when the buyer was denied, and takes no other amount", async () => {
        const { shopper, orderId } = await atThePage();
        midtrans.choose(orderId, "deny");
        await notify(midtrans.notification(orderId));
        expect((await shopper.complete()).data.type).not.toBe("order");
        await sql("update payment_session set data = data || '{\"gross_amount\": 1}' where id = ? returning id", [orderId]);
        midtrans.choose(orderId, "pay_card");
        await settleMidtrans(getContainer());
        expect((await shopper.complete()).data.type).not.toBe("order");
        expect(await ordersOf(shopper.cartId)).toEqual([]);
        expect(await stockOf(market, variantId)).toMatchObject({ reserved: 0 });
      });

      it("lets an unpaid order go at its end, and gives back what comes after it or for goods that went", async () => {
        const { shopper, orderId } = await atThePage();
        midtrans.choose(orderId, "pending_va");
        await shopper.complete();
        midtrans.choose(orderId, "expire");
        await settleMidtrans(getContainer());
        expect(await ordersOf(shopper.cartId)).toMatchObject([{ status: "canceled", captures: 0 }]);
        expect(await stockOf(market, variantId)).toMatchObject({ reserved: 0 });

        const late = await atThePage();
        midtrans.choose(late.orderId, "pending_va");
        const { data } = await late.shopper.complete();
        await cancelOrderWorkflow(getContainer()).run({ input: { order_id: data.order.id } });
        midtrans.choose(late.orderId, "pay_qris");
        await settleMidtrans(getContainer());
        await settleMidtrans(getContainer());
        expect(midtrans.transactions.get(late.orderId)?.refunds).toMatchObject([{ refund_amount: `${late.total}.00` }]);
        expect(await ordersOf(late.shopper.cartId)).toMatchObject([{ status: "canceled", captured: late.total, booked: 0 }]);

        const short = await atThePage();
        await setStock(market, variantId, 1);
        midtrans.choose(short.orderId, "pay_qris");
        await settleMidtrans(getContainer());
        expect(midtrans.transactions.get(short.orderId)?.refunds).toMatchObject([{ refund_amount: `${short.total}.00` }]);
        expect(await ordersOf(short.shopper.cartId)).toEqual([]);
      });

      it("is offered where it is configured, also by a shop that is older, and says so when Midtrans is away", async () => {
        const region = market.foundation.regionId;
        const offered = async () => (await new Shopper(market, api).get(`/store/payment-providers?region_id=${region}`)).data as unknown as { payment_providers: { id: string }[] };
        await sql("delete from region_payment_provider where payment_provider_id = ? returning id", [MIDTRANS]);
        expect((await offered()).payment_providers.map(({ id }) => id)).not.toContain(MIDTRANS);
        await offerPaymentProviders(getContainer());
        expect((await offered()).payment_providers.map(({ id }) => id)).toEqual(expect.arrayContaining([MIDTRANS, "pp_bank-transfer_default"]));
        const shopper = new Shopper(market, api);
        await shopper.fill([{ variantId, quantity: 1 }]);
        await shopper.ship();
        midtrans.outages = 2;
        expect(await shopper.choose(MIDTRANS)).toMatchObject({ status: 503, data: { type: "payment_provider_unavailable" } });
      });
    });
  },
});
