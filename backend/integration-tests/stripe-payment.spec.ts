import type { AddressInfo } from "node:net";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sendStripeHere, stripeStandIn, type Webhook } from "@ska/stand-ins";
import { administrator } from "./support/administrator";
import { Market } from "./support/market";
import { Shopper } from "./support/shopper";
import { orderTraces, setStock, stockOf } from "./support/stock";
import { withMedusa } from "./support/with-medusa";

const STRIPE = "pp_stripe_stripe";
const GOOD = "4242424242424242";
const DECLINED = "4000000000000002";
/** Medusa takes up a webhook five seconds after it came. */
const WEBHOOK = { timeout: 15_000, interval: 200 };

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("paying by card through Stripe", () => {
      const webhooks: Webhook[] = [];
      const stripe = stripeStandIn({ webhookSecret: "whsec_standin", deliver: (webhook) => void webhooks.push(webhook) });
      let market: Market;
      let variantId: string;
      let cheapId: string;

      beforeAll(async () => {
        sendStripeHere();
        await new Promise<void>((resolve) => stripe.server.listen(0, "127.0.0.1", resolve));
        vi.stubEnv("STRIPE_STAND_IN_PORT", String((stripe.server.address() as AddressInfo).port));
        market = await Market.open(getContainer());
        const centerId = await market.center();
        const authors = [{ beneficiary_id: await market.person(centerId, "Perajin"), weight: 1 }];
        variantId = (await market.product({ centerId, price: 50_000, unitCost: 0, authors })).variantId;
        cheapId = (await market.product({ centerId, price: 100, unitCost: 0, authors })).variantId;
      });
      beforeEach(() => void webhooks.splice(0));
      afterAll(() => void stripe.server.close());

      const post = (webhook: Webhook) => api.post("/hooks/payment/stripe_stripe", webhook.body, { headers: webhook.headers, validateStatus: () => true });
      /** A cart with a card's session. */
      const atTheCard = async () => {
        const shopper = new Shopper(market, api);
        await shopper.fill([{ variantId, quantity: 2 }]);
        await shopper.ship();
        const { data } = await shopper.choose(STRIPE);
        const intentId = String(data.payment_collection.payment_sessions[0].data["id"]);
        return { shopper, intentId, total: await shopper.total() };
      };
      interface Found {
        id: string;
        summary: { paid_total: number };
        payment_collections: { payments: { id: string; captures: { amount: number }[] }[] }[];
      }
      const ordersOf = async (cartId: string) => {
        const query = getContainer().resolve(ContainerRegistrationKeys.QUERY);
        const { data: links } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } });
        const { data } = await query.graph({
          entity: "order",
          fields: ["id", "summary.*", "payment_collections.payments.id", "payment_collections.payments.captures.amount"],
          filters: { id: links.map((link) => String(link.order_id)) },
        });
        return (data as unknown as Found[]).map(({ id, summary, payment_collections }) => {
          const payments = payment_collections.flatMap((one) => one.payments);
          return { id, paymentId: payments[0]?.id, paid: summary.paid_total, captured: payments.flatMap((one) => one.captures).map((one) => one.amount) };
        });
      };

      it("asks for hundredths of a rupiah, outlives a declined card, is captured once and gives back what is refunded", async () => {
        const { shopper, intentId, total } = await atTheCard();
        const intent = stripe.intents.get(intentId);
        expect(intent).toMatchObject({ amount: total * 100, currency: "idr" });

        expect(stripe.pay(intentId, DECLINED).status).toBe(402);
        expect((await shopper.complete()).data.type).not.toBe("order");
        expect(await ordersOf(shopper.cartId)).toEqual([]);
        expect(await stockOf(market, variantId)).toMatchObject({ reserved: 0, reservations: 0 });

        const { data: again } = await shopper.choose(STRIPE);
        const freshId = String(again.payment_collection.payment_sessions[0].data["id"]);
        expect(stripe.intents.get(intentId)?.status).toBe("canceled");
        stripe.pay(freshId, GOOD);
        const { data } = await shopper.complete();
        expect(data.type).toBe("order");
        expect((await shopper.complete()).data.order.id).toBe(data.order.id);
        const [order] = await ordersOf(shopper.cartId);
        expect(order).toMatchObject({ id: data.order.id, paid: total, captured: [total] });

        const admin = await administrator(getContainer(), api);
        const refunded = await api.post(`/admin/payments/${order?.paymentId}/refund`, { amount: 12_345 }, admin);
        expect(refunded.status).toBe(200);
        expect(stripe.refunds).toMatchObject([{ payment_intent: freshId, amount: 1_234_500 }]);
      });

      it("does by the webhook alone what closed windows can't: of two who paid for the last goods one gets them, the other her money", async () => {
        const [one, other] = [await atTheCard(), await atTheCard()];
        await setStock(market, variantId, 2);
        const before = await orderTraces(market);
        for (const { intentId } of [one, other]) stripe.pay(intentId, GOOD);
        const [first, second] = webhooks as [Webhook, Webhook];
        await post({ ...first, headers: { ...first.headers, "stripe-signature": "t=1,v1=00" } });
        for (const webhook of [first, second, first, second]) await post(webhook);
        const refunded = (intentId: string) => stripe.refunds.filter((refund) => refund.payment_intent === intentId).map(({ amount }) => amount);
        const ends = async () => Promise.all([one, other].map(async ({ shopper, intentId }) => ({ orders: (await ordersOf(shopper.cartId)).map(({ paid, captured }) => ({ paid, captured })), refunds: refunded(intentId) })));
        const served = { orders: [{ paid: one.total, captured: [one.total] }], refunds: [] };
        const refused = { orders: [], refunds: [other.total * 100] };
        const settled = async () => (await ends()).sort((a, b) => b.orders.length - a.orders.length);
        await vi.waitFor(async () => expect(await settled()).toEqual([served, refused]), WEBHOOK);

        const lucky = (await ordersOf(one.shopper.cartId)).length > 0 ? one : other;
        expect((await lucky.shopper.complete()).data.order.id).toBe((await ordersOf(lucky.shopper.cartId))[0]?.id);
        expect(await settled()).toEqual([served, refused]);
        expect((await orderTraces(market))["orders"]).toBe(Number(before["orders"]) + 1);
      });

      it("refuses a total that Stripe would refuse", async () => {
        const shopper = new Shopper(market, api);
        await shopper.fill([{ variantId: cheapId, quantity: 1 }]);
        await shopper.ship("economy");
        expect(await shopper.total()).toBeLessThan(15_000);
        expect(await shopper.choose(STRIPE)).toMatchObject({ status: 400, data: { type: "below_card_minimum" } });
      });
    });
  },
});
