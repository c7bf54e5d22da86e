import { withMedusa } from "./support/with-medusa";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { StudioOrderAnswer, StudioOrdersAnswer, TrackingAnswer, type AuditAnswer } from "@ska/contracts";
import { attributeOrders } from "./support/attribution";
import type { Http } from "./support/http";
import { balancesOf } from "./support/ledger";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { confirmTransfer } from "./support/purchase";
import { Shopper } from "./support/shopper";

const SHIPMENT = { courier: "jne", tracking_number: "CGK0123456789" };
const OTHER_SHIPMENT = { courier: "sicepat", tracking_number: "004411223344" };

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("an order's parcels", () => {
      const http = api as Http;
      let market: Market;
      let staff: Login;
      let manager: Login;
      let otherManager: Login;
      let maker: Login;
      const variants: string[] = [];

      beforeAll(async () => {
        market = await Market.open(getContainer());
        const centers = [await market.center(), await market.center()] as const;
        const people: string[] = [];
        for (const [index, centerId] of centers.entries()) {
          people.push(await market.person(centerId, `Perajin ${index}`));
          const authors = [{ beneficiary_id: people[index] ?? "", weight: 1 }];
          const rule = { beneficiaryBp: 7000, savingsBp: 0 };
          for (const title of [`Tas ${index}`, `Kopi ${index}`]) {
            variants.push((await market.product({ centerId, price: 40_000, unitCost: 5_000, authors, title, rule })).variantId);
          }
        }
        staff = await logIn(getContainer(), http, { centerId: centers[0], role: "staff" });
        manager = await logIn(getContainer(), http, { centerId: centers[0], role: "manager" });
        otherManager = await logIn(getContainer(), http, { centerId: centers[1], role: "manager" });
        maker = await logIn(getContainer(), http, { centerId: centers[0], role: "beneficiary", beneficiaryId: people[0] });
      });

      const buy = (...which: [number, number][]) =>
        new Shopper(market, http).order(which.map(([index, quantity]) => ({ variantId: variants[index] ?? "", quantity })));
      const buyPaid = async (...which: [number, number][]) => {
        const order = await buy(...which);
        await confirmTransfer(market, order.id);
        return order;
      };
      const act = (orderId: string, what: string, body: unknown = {}, login = staff) => api.post(`/studio/orders/${orderId}/${what}`, body, login);
      const unpack = (orderId: string, login = staff) => api.delete(`/studio/orders/${orderId}/packed`, login);
      const seen = async (orderId: string, login = staff) => StudioOrderAnswer.parse((await api.get(`/studio/orders/${orderId}`, login)).data).order;
      const list = async (status: string, login = staff) => StudioOrdersAnswer.parse((await api.get(`/studio/orders?status=${status}`, login)).data);
      const idsIn = async (status: string, login = staff) => (await list(status, login)).orders.map(({ id }) => id);
      const track = async (order: { tracking_token: string }) =>
        TrackingAnswer.parse((await new Shopper(market, http).get(`/store/orders/track?token=${order.tracking_token}`)).data).order;
      /** What lies in stock and how much of it is promised, of each of the four goods. */
      const stock = async () => {
        const { data } = await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "variant",
          fields: ["id", "inventory_items.inventory.stocked_quantity", "inventory_items.inventory.reserved_quantity"],
          filters: { id: variants },
        });
        const found = new Map(data.map((one) => [one.id, one.inventory_items?.[0]?.inventory]));
        return variants.map((id) => [Number(found.get(id)?.stocked_quantity), Number(found.get(id)?.reserved_quantity)]);
      };

      it("of two centres are packed, shipped and delivered by each alone, and tracked one by one", async () => {
        const order = await buyPaid([0, 2], [1, 1], [2, 3]);
        expect(await stock()).toEqual([[1000, 2], [1000, 1], [1000, 3], [1000, 0]]);

        const packed = await act(order.id, "packed");
        expect(packed.status).toBe(200);
        expect(packed.data.order).toMatchObject({ state: "packed", parcel: { shipped_at: null, courier: null } });
        expect(await stock()).toEqual([[998, 0], [999, 0], [1000, 3], [1000, 0]]);
        expect(await seen(order.id, otherManager)).toMatchObject({ state: "paid", parcel: { packed_at: null } });

        const shipped = await act(order.id, "shipments", SHIPMENT, manager);
        expect(shipped.data.order).toMatchObject({ state: "shipped", parcel: { ...SHIPMENT, delivered_at: null, earlier: [] } });
        let parcels = (await track(order)).shipments;
        expect(parcels.map(({ state }) => state).sort()).toEqual(["shipped", "waiting"]);
        expect(parcels.find(({ state }) => state === "shipped")).toMatchObject({ ...SHIPMENT, brands: ["Merek"], delivered_at: null });
        expect(parcels.find(({ state }) => state === "waiting")).toMatchObject({ courier: null, tracking_number: null, packed_at: null });
        expect((await track(order)).state).toBe("paid");

        const theirs = await act(order.id, "shipments", OTHER_SHIPMENT, otherManager);
        expect(theirs.data.order).toMatchObject({ state: "shipped", parcel: OTHER_SHIPMENT });
        expect(await stock()).toEqual([[998, 0], [999, 0], [997, 0], [1000, 0]]);

        expect((await act(order.id, "delivered", {}, staff)).data.order.state).toBe("delivered");
        expect((await seen(order.id, otherManager)).state).toBe("shipped");
        expect((await act(order.id, "delivered", {}, otherManager)).data.order.state).toBe("delivered");
        const whole = await track(order);
        parcels = whole.shipments;
        expect(whole.state).toBe("delivered");
        expect(whole.steps.every(({ at }) => at !== null)).toBe(true);
        for (const { packed_at, shipped_at, delivered_at } of parcels) expect([packed_at, shipped_at, delivered_at]).not.toContain(null);
        expect(JSON.stringify(whole)).not.toMatch(/Perajin \d/);
        expect(await stock()).toEqual([[998, 0], [999, 0], [997, 0], [1000, 0]]);
      });

      it("move from tab to tab by the centre's own lines, and are counted", async () => {
        const order = await buyPaid([0, 1], [2, 1]);
        const before = (await list("all")).counts;
        expect(await idsIn("to_pack")).toContain(order.id);
        await act(order.id, "packed");
        expect(await idsIn("to_pack")).toContain(order.id);
        await act(order.id, "shipments", SHIPMENT);
        expect(await idsIn("to_pack")).not.toContain(order.id);
        expect(await idsIn("shipped")).toContain(order.id);
        expect(await idsIn("to_pack", otherManager)).toContain(order.id);
        await act(order.id, "delivered");
        expect(await idsIn("shipped")).not.toContain(order.id);
        expect(await idsIn("delivered")).toContain(order.id);
        expect((await list("all")).counts).toEqual({ ...before, to_pack: before.to_pack - 1, delivered: before.delivered + 1 });
        expect((await list("returned")).count).toBe(0);
      });

      it("wait for the money, and not for a cancelled order", async () => {
        const unpaid = await buy([0, 1]);
        const cancelled = await buy([0, 1]);
        await cancelOrderWorkflow(getContainer()).run({ input: { order_id: cancelled.id } });
        const before = await stock();
        for (const { id, why } of [{ id: unpaid.id, why: /not paid/ }, { id: cancelled.id, why: /cancelled/ }]) {
          const answers = [await act(id, "packed"), await act(id, "shipments", SHIPMENT), await act(id, "tracking", SHIPMENT), await act(id, "delivered"), await unpack(id)];
          for (const { status, data } of answers) {
            expect([status, data.type]).toEqual([409, "conflict"]);
            expect(data.message).toMatch(why);
          }
        }
        expect(await stock()).toEqual(before);
      });

      it("are refused a second time and out of turn, with words", async () => {
        const { id } = await buyPaid([1, 2]);
        const refused = async (answer: Promise<{ status: number; data: { message: string } }>, why: RegExp) => {
          const { status, data } = await answer;
          expect([status, data.message]).toEqual([409, expect.stringMatching(why)]);
        };
        await refused(act(id, "delivered"), /not packed/);
        await refused(act(id, "tracking", SHIPMENT), /not packed/);
        await act(id, "packed");
        await refused(act(id, "packed"), /packed already/);
        await refused(act(id, "delivered"), /not shipped/);
        await act(id, "shipments", SHIPMENT);
        const after = await stock();
        await refused(act(id, "packed"), /shipped already/);
        await refused(act(id, "shipments", OTHER_SHIPMENT), /shipped already/);
        await refused(unpack(id), /shipped already/);
        expect((await seen(id)).parcel).toMatchObject(SHIPMENT);
        await act(id, "delivered");
        await refused(act(id, "delivered"), /delivered already/);
        await refused(act(id, "tracking", OTHER_SHIPMENT), /delivered already/);
        expect(await stock()).toEqual(after);
      });

      it("are made once however often it is pressed at once, by two centres too", async () => {
        const { id } = await buyPaid([0, 3], [2, 2]);
        const before = await stock();
        const both = [staff, manager, otherManager, staff, otherManager];
        const shipments = await Promise.all(both.map((login) => act(id, "shipments", SHIPMENT, login)));
        expect(shipments.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409, 409]);
        expect(await stock()).toEqual([[before[0]![0]! - 3, before[0]![1]! - 3], before[1], [before[2]![0]! - 2, before[2]![1]! - 2], before[3]]);
        const delivered = await Promise.all(both.map((login) => act(id, "delivered", {}, login)));
        expect(delivered.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409, 409]);
        expect([(await seen(id)).state, (await seen(id, otherManager)).state]).toEqual(["delivered", "delivered"]);
        const { data } = await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["fulfillments.id", "fulfillments.labels.id"], filters: { id } });
        expect((data[0]?.fulfillments as { labels: unknown[] }[]).map(({ labels }) => labels.length)).toEqual([1, 1]);
      });

      it("can be unpacked before they are shipped: reserved as before, and packed again", async () => {
        const { id } = await buyPaid([0, 4], [1, 1]);
        const reserved = await stock();
        await act(id, "packed");
        const packed = await stock();
        expect(packed).not.toEqual(reserved);
        expect((await unpack(id)).data.order).toMatchObject({ state: "paid", parcel: { packed_at: null } });
        expect(await stock()).toEqual(reserved);
        expect((await unpack(id)).status).toBe(409);
        expect((await act(id, "shipments", SHIPMENT)).data.order.state).toBe("shipped");
        expect(await stock()).toEqual(packed);
      });

      it("have their courier and number corrected until they are delivered; what was there is kept", async () => {
        const order = await buyPaid([0, 1]);
        await act(order.id, "shipments", SHIPMENT);
        const corrected = await act(order.id, "tracking", { courier: "J&T Express", tracking_number: " jp 1234 5678 " });
        expect(corrected.data.order.parcel).toMatchObject({ courier: "jnt", tracking_number: "JP12345678", earlier: [SHIPMENT] });
        expect((await track(order)).shipments[0]).toMatchObject({ courier: "jnt", tracking_number: "JP12345678" });
        const own = await act(order.id, "tracking", { courier: "own" });
        expect(own.data.order.parcel).toMatchObject({ courier: "own", tracking_number: null, earlier: [SHIPMENT, { courier: "jnt", tracking_number: "JP12345678" }] });
      });

      it("want a courier and a number that can be one", async () => {
        const { id } = await buyPaid([0, 1]);
        const wrong = [{}, { courier: "jne" }, { courier: "merpati", tracking_number: "12345678" }, { courier: "jne", tracking_number: "??" }, { courier: "jne", tracking_number: "A".repeat(41) }, { courier: "other", tracking_number: " " }];
        for (const body of wrong) {
          const { status, data } = await act(id, "shipments", body);
          expect([status, data.type]).toEqual([400, "invalid_data"]);
        }
        expect((await seen(id)).state).toBe("paid");
      });

      it("are not another centre's, nor a beneficiary's; who did it is written down", async () => {
        const { id } = await buyPaid([2, 1]);
        for (const what of ["packed", "shipments", "tracking", "delivered"]) {
          const body = what === "shipments" || what === "tracking" ? SHIPMENT : {};
          const [foreign, unknown] = [await act(id, what, body), await act("order_01UNKNOWN", what, body)];
          expect([foreign.status, unknown.status]).toEqual([404, 404]);
          expect(foreign.data).toEqual(unknown.data);
          expect((await act(id, what, body, maker)).status).toBe(403);
        }
        expect([(await unpack(id)).status, (await unpack(id, maker)).status]).toEqual([404, 403]);
        await act(id, "shipments", SHIPMENT, otherManager);
        await act(id, "tracking", OTHER_SHIPMENT, otherManager);
        await act(id, "delivered", {}, otherManager);
        const { records } = (await http.get<AuditAnswer>("/center/audit?limit=3", otherManager)).data;
        expect(records.map(({ action }) => action)).toEqual(["order.delivered", "order.tracking_corrected", "order.shipped"]);
        expect(records[2]).toMatchObject({ subject: { kind: "order", id }, fields: ["courier", "tracking_number"], actor: { id: otherManager.memberId } });
        expect(JSON.stringify(records)).not.toContain(SHIPMENT.tracking_number);
      });

      it("change nobody's income, which is posted once", async () => {
        const { id } = await buyPaid([0, 2]);
        await attributeOrders(getContainer(), [id]);
        const before = await balancesOf(market, id);
        await act(id, "shipments", SHIPMENT);
        await act(id, "delivered");
        await attributeOrders(getContainer(), [id]);
        expect(Object.keys(before).length).toBeGreaterThan(0);
        expect(await balancesOf(market, id)).toEqual(before);
      });

      it("tell whoever knows only the order's id neither address nor number", async () => {
        const order = await buyPaid([0, 1]);
        await act(order.id, "shipments", SHIPMENT);
        const shopper = new Shopper(market, http);
        const fields = encodeURIComponent("+fulfillments.*,*fulfillments.delivery_address,*fulfillments.labels");
        const stranger = await shopper.get(`/store/orders/${order.id}?fields=${fields}`);
        expect(JSON.stringify(stranger.data)).not.toMatch(/Anggrek|CGK0123456789/);
        const buyer = await shopper.get(`/store/orders/${order.id}?fields=${fields}&token=${order.tracking_token}`);
        expect(JSON.stringify(buyer.data)).not.toMatch(/location_id/);
      });
    });
  },
});
