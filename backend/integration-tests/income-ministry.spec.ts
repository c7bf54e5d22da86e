import { withMedusa } from "./support/with-medusa";
import type { AdminIncomeAnswer, AuditAnswer, OrderIncomeAnswer, ProductIncomeAnswer } from "@ska/contracts";
import { administrator } from "./support/administrator";
import { attributeOrders } from "./support/attribution";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn } from "./support/members";
import { captureWithoutEvent, placeOrder } from "./support/purchase";

const year = new Date().getUTCFullYear();
const PERIOD = `from=${year - 1}-12&to=${year + 1}-01`;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("the ministry reads income by order, product and centre", () => {
      const http: Http = api;
      let market: Market;
      let admin: Awaited<ReturnType<typeof administrator>>;
      let [homeId, awayId, melati, productId, orderId, unpaidId] = ["", "", "", "", "", ""];

      beforeAll(async () => {
        const container = getContainer();
        market = await Market.open(container);
        [homeId, awayId] = [await market.center(), await market.center()];
        melati = await market.person(homeId, "Melati");
        const kenanga = await market.person(homeId, "Kenanga");
        const seruni = await market.person(awayId, "Seruni");
        const authors = [{ beneficiary_id: melati, weight: 2 }, { beneficiary_id: kenanga, weight: 1 }];
        const bag = await market.product({ centerId: homeId, price: 125_000, unitCost: 40_000, authors, rule: { beneficiaryBp: 6_000, savingsBp: 2_500 }, title: "Tas" });
        const honey = await market.product({ centerId: awayId, price: 70_000, unitCost: 0, authors: [{ beneficiary_id: seruni, weight: 1 }], rule: { beneficiaryBp: 10_000, savingsBp: 0 }, title: "Madu" });
        productId = bag.productId;
        admin = await administrator(container, http);
        orderId = await placeOrder(market, http, [{ variantId: bag.variantId, quantity: 2 }, { variantId: honey.variantId, quantity: 1 }]);
        await captureWithoutEvent(market, orderId);
        await attributeOrders(container, [orderId]);
        unpaidId = await placeOrder(market, http, [{ variantId: bag.variantId, quantity: 1 }]);
      });

      it("an order's lines, shared among makers by alias; each centre's log says so of its own", async () => {
        const { data } = await http.get<OrderIncomeAnswer>(`/admin/orders/${orderId}/income`, admin);
        const [bag, honey] = ["Tas", "Madu"].map((title) => data.lines.find(({ product }) => product === title));
        expect(bag).toMatchObject({
          center_id: homeId,
          quantity: 2,
          share_rule: { beneficiary_bp: 6_000, savings_bp: 2_500 },
          shared: { net_sales: 250_000, unit_cost: 80_000, center_share: 68_000, refund_cover: 0, makers: [{ alias: "Melati", amount: 68_000, savings: 17_000 }, { alias: "Kenanga", amount: 34_000, savings: 8_500 }] },
        });
        expect(honey?.shared?.makers).toMatchObject([{ alias: "Seruni", amount: 70_000 }]);
        expect(JSON.stringify(data)).not.toContain("Nama Asli");
        const manager = await logIn(market.container, http, { centerId: homeId, role: "manager" });
        const { records } = (await http.get<AuditAnswer>("/center/audit?action=income.viewed", manager)).data;
        expect(records.map(({ actor, beneficiaries, subject }) => [actor.kind, beneficiaries.length, subject])).toEqual([["administrator", 2, { kind: "order", id: orderId }]]);
      });

      it("says of an unpaid order that nothing is shared yet", async () => {
        const { data } = await http.get<OrderIncomeAnswer>(`/admin/orders/${unpaidId}/income`, admin);
        expect(data.lines).toEqual([expect.objectContaining({ product: "Tas", quantity: 1, shared: null })]);
      });

      it("what a product brought, and to whom", async () => {
        const { data } = await http.get<ProductIncomeAnswer>(`/admin/products/${productId}/income`, admin);
        expect(data.total).toMatchObject({ units: 2, orders: 1, net_sales: 250_000, beneficiary_share: 102_000 });
        expect(data.makers).toMatchObject([{ beneficiary_id: melati, alias: "Melati", units: 2, amount: 68_000, savings: 17_000, center_id: homeId }, { alias: "Kenanga", amount: 34_000 }]);
      });

      it("every centre's totals, also of one that sold nothing", async () => {
        const quietId = await market.center();
        const { data } = await http.get<AdminIncomeAnswer>(`/admin/income?${PERIOD}`, admin);
        expect(data.rows.map(({ center_id, orders, net_sales, earning }) => [center_id, orders, net_sales, earning])).toEqual([
          [homeId, 1, 250_000, 2],
          [awayId, 1, 70_000, 1],
          [quietId, 0, 0, 0],
        ]);
        expect(data.total).toMatchObject({ net_sales: 320_000, beneficiary_share: 172_000, units: 3 });
        const before = await http.get<AdminIncomeAnswer>("/admin/income?from=2020-01&to=2020-02", admin);
        expect(before.data.total.net_sales).toBe(0);
      });

      it("answers 404 to unknown ids and 400 with words to bad months", async () => {
        for (const path of ["orders", "products"]) expect((await http.get(`/admin/${path}/does-not-exist/income`, admin)).status).toBe(404);
        for (const query of ["", "from=2026-02&to=2026-01", "from=2026-1&to=2026-2"]) {
          const { status, data } = await http.get<{ type: string }>(`/admin/income?${query}`, admin);
          expect([status, data.type]).toEqual([400, "invalid_data"]);
        }
      });
    });
  },
});
