import { withMedusa } from "./support/with-medusa";
import { TrackingAnswer } from "@ska/contracts";
import { Market } from "./support/market";
import { confirmTransfer } from "./support/purchase";
import { Shopper } from "./support/shopper";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("tracking an order without an account", () => {
      let market: Market;
      let shopper: Shopper;
      let order: { id: string; total: number; tracking_token: string };

      beforeAll(async () => {
        market = await Market.open(getContainer());
        const lines: { variantId: string; quantity: number }[] = [];
        for (const alias of ["Melati", "Kenanga"]) {
          const centerId = await market.center();
          const authors = [{ beneficiary_id: await market.person(centerId, alias), weight: 1 }];
          lines.push({ variantId: (await market.product({ centerId, price: 30_000, unitCost: 1, authors })).variantId, quantity: 1 });
        }
        shopper = new Shopper(market, api);
        order = await shopper.order(lines);
      });

      const track = async () => TrackingAnswer.parse((await shopper.get(`/store/orders/track?token=${order.tracking_token}`)).data).order;

      it("shows the buyer lines, totals, where to pay and who it goes to", async () => {
        const seen = await track();
        expect(seen).toMatchObject({ state: "awaiting_payment", totals: { items: 60_000, total: order.total } });
        expect(seen.payment).toMatchObject({ status: "awaiting", instructions: { amount: order.total } });
        expect(seen.steps.map((step) => [step.code, step.at !== null])).toEqual([
          ["placed", true],
          ["paid", false],
          ["packed", false],
          ["shipped", false],
          ["delivered", false],
        ]);
        expect(seen.recipient).toMatchObject({ name: "Pembeli Rahasia", province: "Jawa Barat" });
        expect(seen.shipments).toHaveLength(2);
        for (const shipment of seen.shipments) {
          expect(shipment.center.name).toBe("Sentra Kreasi Atensi, Jawa Tengah");
          expect(shipment).toMatchObject({ state: "waiting", service: "Reguler", tracking_number: null });
          expect(shipment.line_ids).toHaveLength(1);
        }
        expect(JSON.stringify(seen)).not.toMatch(/Nama Asli|Melati|Kenanga|Sentra center-/);
      });

      it("shows it paid, and no instructions any more", async () => {
        await confirmTransfer(market, order.id);
        const seen = await track();
        expect(seen).toMatchObject({ state: "paid", payment: { status: "paid", instructions: null } });
        expect(seen.steps[1]?.at).not.toBeNull();
      });

      it("opens nothing to a wrong token, and slows guessing down", async () => {
        const [, signature] = order.tracking_token.split(".");
        const other = `${Buffer.from("order_01OTHER").toString("base64url")}.${signature}`;
        for (const token of ["", "x", other, `${order.tracking_token}x`]) {
          const { status, data } = await shopper.get(`/store/orders/track?token=${token}`);
          expect({ status, type: data.type }).toEqual({ status: 404, type: "not_found" });
        }
        for (let tries = 4; tries < 100; tries++) await shopper.get("/store/orders/track?token=x");
        const slowed = await shopper.get("/store/orders/track?token=x");
        expect(slowed.status).toBe(429);
        expect(Number(slowed.headers["retry-after"])).toBeGreaterThan(0);
        expect((await track()).display_id).toBeGreaterThan(0);
      });

      it("hides the person from whoever only knows the order's id", async () => {
        const bare = await shopper.get(`/store/orders/${order.id}`);
        expect(bare.status).toBe(200);
        expect(bare.data.order.items).toHaveLength(2);
        expect(JSON.stringify(bare.data)).not.toMatch(/rahasia|81298765432|Anggrek|40111/i);
        const wide = await shopper.get(`/store/orders/${order.id}?fields=*customer,*shipping_address,email,*items`);
        expect(JSON.stringify(wide.data)).not.toMatch(/rahasia|81298765432|Anggrek|40111/i);
        for (const [path, headers] of [
          [`/store/orders/${order.id}`, { "x-tracking-token": order.tracking_token }],
          [`/store/orders/${order.id}?token=${order.tracking_token}`, {}],
        ] as const) {
          const { status, data } = await shopper.get(path, { ...headers });
          expect({ status, message: data.message }).toEqual({ status: 200, message: undefined });
          expect(data.order?.shipping_address?.address_1).toBe("Jalan Anggrek 7");
        }
      });
    });
  },
});
