import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { RefundAnswer, StudioOrderAnswer, type AuditAnswer, type IncomeReport } from "@ska/contracts";
import { attributeOrders, reconcileIncome } from "./support/attribution";
import type { Http } from "./support/http";
import { balancesOf } from "./support/ledger";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { captureWithoutEvent, confirmTransfer, placeOrder } from "./support/purchase";
import { withMedusa } from "./support/with-medusa";

const year = new Date().getUTCFullYear();
const PERIOD = `from=${year - 1}-12&to=${year + 1}-01`;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("refunds", () => {
      const http: Http = api;
      let market: Market;
      let [melati, kenanga, seruni] = ["", "", ""];
      const variants: string[] = [];
      let staff: Login, manager: Login, otherManager: Login;

      beforeAll(async () => {
        const container = getContainer();
        market = await Market.open(container);
        const [centerId, otherCenterId] = [await market.center(), await market.center("Asia/Jayapura")];
        [melati, kenanga, seruni] = [await market.person(centerId, "Melati"), await market.person(centerId, "Kenanga"), await market.person(otherCenterId, "Seruni")];
        const authors = [{ beneficiary_id: melati, weight: 2 }, { beneficiary_id: kenanga, weight: 1 }];
        const own = await market.product({ centerId, price: 125_000, unitCost: 40_000, authors, rule: { beneficiaryBp: 6_000, savingsBp: 2_500 } });
        const theirs = await market.product({
          centerId: otherCenterId,
          price: 150_000,
          unitCost: 0,
          authors: [{ beneficiary_id: seruni, weight: 1 }],
          rule: { beneficiaryBp: 7_000, savingsBp: 0 },
        });
        variants.push(own.variantId, theirs.variantId);
        staff = await logIn(container, http, { centerId, role: "staff" });
        manager = await logIn(container, http, { centerId, role: "manager" });
        otherManager = await logIn(container, http, { centerId: otherCenterId, role: "manager" });
      });

      const order = (...which: [number, number][]) =>
        placeOrder(market, http, which.map(([index, quantity]) => ({ variantId: variants[index] ?? "", quantity })));
      const lineOf = async (orderId: string, login: Login): Promise<string> =>
        StudioOrderAnswer.parse((await http.get(`/studio/orders/${orderId}`, login)).data).order.lines[0]?.id ?? "";
      const refund = (orderId: string, line_item_id: string, amount: number, login = staff) =>
        http.post<{ message: string }>(`/studio/orders/${orderId}/refunds`, { line_item_id, amount, reason: "Retak di jalan" }, login);
      const total = async (login = manager) => (await http.get<IncomeReport>(`/center/income?${PERIOD}`, login)).data.total;
      const withoutMoneyOut = async (orderId: string) => {
        const { clearing: _clearing, shipping: _shipping, ...rest } = await balancesOf(market, orderId);
        return rest;
      };
      /** As a provider's own dashboard would, telling nobody. */
      const refundWithoutEvent = async (orderId: string, amount: number): Promise<void> => {
        const { data } = await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "order",
          fields: ["payment_collections.payments.id"],
          filters: { id: orderId },
        });
        const payment_id = String(data[0]?.payment_collections?.[0]?.payments?.[0]?.id);
        await getContainer().resolve(Modules.PAYMENT).refundPayment({ payment_id, amount });
      };

      it("vectors 9 and 5: of a line take a part of each part, and all in the end; reports follow", async () => {
        const orderId = await order([0, 2]);
        await confirmTransfer(market, orderId);
        const lineId = await lineOf(orderId, staff);
        const first = await refund(orderId, lineId, 33_333);
        expect([first.status, RefundAnswer.parse(first.data).refund]).toMatchObject([200, { line_item_id: lineId, amount: 33_333, left: 216_667 }]);
        expect(await withoutMoneyOut(orderId)).toEqual({
          cost: 69_334,
          center_share: 58_933,
          [`pending ${melati}`]: 51_000 - 6_801,
          [`savings ${melati}`]: 17_000 - 2_266,
          [`pending ${kenanga}`]: 25_500 - 3_400,
          [`savings ${kenanga}`]: 8_500 - 1_133,
        });
        expect(await total()).toEqual({
          units: 2,
          orders: 1,
          gross_sales: 250_000,
          refunds: 33_333,
          net_sales: 216_667,
          unit_cost: 69_334,
          beneficiary_share: 88_400,
          savings: 22_101,
          center_share: 58_933,
          refund_cover: 0,
        });
        const parts = (await http.get<IncomeReport>(`/center/income?${PERIOD}&group=beneficiary`, manager)).data.rows;
        expect(parts.map(({ net_sales, beneficiary_share }) => [net_sales, beneficiary_share]).reduce(([a = 0, b = 0], [c = 0, d = 0]) => [a + c, b + d])).toEqual([216_667, 88_400]);

        const tooMuch = await refund(orderId, lineId, 216_668);
        expect([tooMuch.status, tooMuch.data.message]).toEqual([409, expect.stringContaining("216667")]);
        expect((await refund(orderId, lineId, 216_667)).status).toBe(200);
        expect((await refund(orderId, lineId, 1)).status).toBe(409);
        expect(await withoutMoneyOut(orderId)).toEqual({});
        expect(await total()).toMatchObject({ gross_sales: 250_000, refunds: 250_000, net_sales: 0, unit_cost: 0, beneficiary_share: 0, savings: 0, center_share: 0, refund_cover: 0 });
        expect(StudioOrderAnswer.parse((await http.get(`/studio/orders/${orderId}`, staff)).data).order.state).toBe("paid");
        expect([await attributeOrders(getContainer(), [orderId]), await reconcileIncome(getContainer())]).toEqual([0, { frozen: 0, posted: 0 }]);
        const { records } = (await http.get<AuditAnswer>("/center/audit?limit=50&action=order.refunded", manager)).data;
        expect(records.map(({ subject }) => subject?.id)).toEqual([orderId, orderId]);
      });

      it("are refused for another's line, for one that isn't there, and before the money came", async () => {
        const orderId = await order([0, 1], [1, 1]);
        const [own, theirs] = [await lineOf(orderId, staff), await lineOf(orderId, otherManager)];
        expect((await refund(orderId, own, 1)).status).toBe(409);
        await captureWithoutEvent(market, orderId);
        const [foreign, unknown] = [await refund(orderId, theirs, 1), await refund(orderId, "ordli_UNKNOWN", 1)];
        expect([foreign.status, unknown.status, foreign.data]).toEqual([404, 404, unknown.data]);
        expect((await refund(orderId, own, 0)).status).toBe(400);
        const together = await Promise.all([refund(orderId, own, 125_000), refund(orderId, own, 125_000, manager)]);
        expect(together.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect(await withoutMoneyOut(orderId)).toEqual({ center_share: 45_000, [`pending ${seruni}`]: 105_000 });
      });

      it("that name no line fall on all by what they have left, though no event told; cancelling takes the rest", async () => {
        const orderId = await order([0, 2], [1, 1]);
        await captureWithoutEvent(market, orderId);
        await reconcileIncome(getContainer());
        await refundWithoutEvent(orderId, 40_000);
        await Promise.all([1, 2, 3].map(() => reconcileIncome(getContainer())));
        expect(await total(otherManager)).toMatchObject({ refunds: 15_000, net_sales: 135_000, beneficiary_share: 94_500, center_share: 40_500 });
        expect(await total()).toMatchObject({ refunds: 25_000, net_sales: 225_000 });
        expect(await refund(orderId, await lineOf(orderId, otherManager), 135_000, otherManager)).toMatchObject({ status: 200 });
        await cancelOrderWorkflow(getContainer()).run({ input: { order_id: orderId } });
        await vi.waitFor(async () => expect(await balancesOf(market, orderId)).toEqual({}), 10_000);
        expect(await total()).toMatchObject({ gross_sales: 250_000, refunds: 250_000, net_sales: 0, refund_cover: 0 });
      });
    });
  },
});
