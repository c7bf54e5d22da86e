import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createOrderFulfillmentWorkflow, markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import type { MakerIncomeAnswer } from "@ska/contracts";
import { reconcileIncome, releaseDue } from "./support/attribution";
import type { Http } from "./support/http";
import { balancesOf } from "./support/ledger";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { captureWithoutEvent, placeOrder } from "./support/purchase";
import { withMedusa } from "./support/with-medusa";

const SHIPMENT = { courier: "jne", tracking_number: "CGK0123456789" };
const DAY_MS = 24 * 60 * 60 * 1000;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("income becomes available after delivery", () => {
      const http: Http = api;
      let market: Market;
      let [variantId, melati, kenanga] = ["", "", ""];
      let staff: Login, maker: Login;

      const db = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);

      beforeAll(async () => {
        market = await Market.open(getContainer());
        const centerId = await market.center();
        [melati, kenanga] = [await market.person(centerId, "Melati"), await market.person(centerId, "Kenanga")];
        const authors = [{ beneficiary_id: melati, weight: 2 }, { beneficiary_id: kenanga, weight: 1 }];
        ({ variantId } = await market.product({ centerId, price: 125_000, unitCost: 40_000, authors, rule: { beneficiaryBp: 6_000, savingsBp: 2_500 } }));
        staff = await logIn(getContainer(), http, { centerId, role: "staff" });
        maker = await logIn(getContainer(), http, { centerId, role: "beneficiary", beneficiaryId: melati });
      });
      afterEach(() => {
        vi.stubEnv("HOLD_WORKING_DAYS", "");
      });

      const sold = async (): Promise<string> => {
        const orderId = await placeOrder(market, http, [{ variantId, quantity: 2 }]);
        await captureWithoutEvent(market, orderId);
        return orderId;
      };
      const act = async (orderId: string, what: string, body: unknown = {}) =>
        expect((await http.post(`/studio/orders/${orderId}/${what}`, body, staff)).status).toBe(200);
      /** Puts what Medusa wrote into the past. */
      const ago = (column: "delivered_at" | "shipped_at", days: number) => db().raw(`update fulfillment set ${column} = ?`, [new Date(Date.now() - days * DAY_MS)]);
      const optionOf = async (orderId: string): Promise<string> => {
        const { data } = await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["shipping_methods.shipping_option_id"], filters: { id: orderId } });
        return String(data[0]?.shipping_methods?.[0]?.shipping_option_id);
      };
      const locationOf = async (): Promise<string> =>
        String((await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "stock_location", fields: ["id"] })).data[0]?.id);
      const hers = async () => {
        const { available, pending, savings } = (await http.get<MakerIncomeAnswer>("/studio/income", maker)).data.income;
        return { available, pending, savings };
      };
      const WAITING = { available: 0, pending: 51_000, savings: 17_000 };
      const RELEASED = { available: 51_000, pending: 0, savings: 17_000 };

      it("at once without a hold, once however often it is tried", async () => {
        vi.stubEnv("HOLD_WORKING_DAYS", "0");
        const orderId = await sold();
        await act(orderId, "shipments", SHIPMENT);
        await act(orderId, "delivered");
        expect(await hers()).toEqual(RELEASED);
        const balances = await balancesOf(market, orderId);
        expect(balances).toMatchObject({ [`available ${melati}`]: 51_000, [`available ${kenanga}`]: 25_500, [`savings ${kenanga}`]: 8_500 });
        expect(balances).not.toHaveProperty(`pending ${kenanga}`);
        expect(await Promise.all([1, 2, 3].map(() => releaseDue(getContainer())))).toEqual([0, 0, 0]);
        expect(await balancesOf(market, orderId)).toEqual(balances);
      });

      it("after two working days, when nothing else is said", async () => {
        const orderId = await sold();
        await act(orderId, "shipments", SHIPMENT);
        await act(orderId, "delivered");
        await releaseDue(getContainer());
        expect(await hers()).toEqual(WAITING);
        await ago("delivered_at", 4);
        await releaseDue(getContainer());
        expect(await hers()).toEqual(RELEASED);
      });

      it("parcel by parcel, each unit's part, and all of it with the last", async () => {
        vi.stubEnv("HOLD_WORKING_DAYS", "0");
        const orderId = await sold();
        await reconcileIncome(getContainer());
        const parcel = async (units: number) => {
          const { data } = await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["items.id", "fulfillments.id"], filters: { id: orderId } });
          const [order] = data as unknown as { items: { id: string }[]; fulfillments: { id: string }[] }[];
          const known = new Set(order?.fulfillments.map(({ id }) => id));
          const items = [{ id: String(order?.items[0]?.id), quantity: units }];
          await createOrderFulfillmentWorkflow(getContainer()).run({ input: { order_id: orderId, items, shipping_option_id: await optionOf(orderId), location_id: await locationOf() } });
          const { data: after } = await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["fulfillments.id"], filters: { id: orderId } });
          const fulfillmentId = String((after as unknown as { fulfillments: { id: string }[] }[])[0]?.fulfillments.find(({ id }) => !known.has(id))?.id);
          await markOrderFulfillmentAsDeliveredWorkflow(getContainer()).run({ input: { orderId, fulfillmentId } });
          await releaseDue(getContainer());
        };
        await parcel(1);
        expect(await hers()).toEqual({ available: 25_500, pending: 25_500, savings: 17_000 });
        const waiting = () => db()("income_waiting").select("line_item_id");
        expect(await waiting()).toHaveLength(1);
        await parcel(1);
        expect(await hers()).toEqual(RELEASED);
        expect(await waiting()).toEqual([]);
      });

      it("ten days after it was sent, when nobody says that it arrived", async () => {
        const orderId = await sold();
        await act(orderId, "shipments", SHIPMENT);
        await reconcileIncome(getContainer());
        await ago("shipped_at", 9);
        await releaseDue(getContainer());
        expect(await hers()).toEqual(WAITING);
        await ago("shipped_at", 11);
        await Promise.all([1, 2, 3].map(() => releaseDue(getContainer())));
        expect(await hers()).toEqual(RELEASED);
      });
    });
  },
});
