import { withMedusa } from "./support/with-medusa";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import type * as Job from "../src/jobs/expire-unpaid-orders";
import { administrator } from "./support/administrator";
import { balancesOf, capturedOf } from "./support/ledger";
import { Market } from "./support/market";
import { logIn } from "./support/members";
import { project } from "./support/project";
import { Shopper } from "./support/shopper";

const { default: expireUnpaidOrders } = project<typeof Job>("jobs/expire-unpaid-orders");

type Login = Awaited<ReturnType<typeof administrator>>;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("the transfer of an order", () => {
      let market: Market;
      let staff: Login;
      let otherStaff: Login;
      let maker: Login;
      let admin: Login;
      const variants: string[] = [];

      beforeAll(async () => {
        market = await Market.open(getContainer());
        const centers = [await market.center(), await market.center()] as const;
        const people: string[] = [];
        for (const [index, centerId] of centers.entries()) {
          people.push(await market.person(centerId, `Perajin ${index}`));
          const authors = [{ beneficiary_id: people[index] ?? "", weight: 1 }];
          variants.push((await market.product({ centerId, price: 50_000, unitCost: 0, authors })).variantId);
        }
        staff = await logIn(getContainer(), api, { centerId: centers[0], role: "staff" });
        otherStaff = await logIn(getContainer(), api, { centerId: centers[1], role: "manager" });
        maker = await logIn(getContainer(), api, { centerId: centers[0], role: "beneficiary", beneficiaryId: people[0] });
        admin = await administrator(getContainer(), api);
      });

      const buy = (...which: number[]) =>
        new Shopper(market, api).order(which.map((index) => ({ variantId: variants[index] ?? "", quantity: 1 })));
      const confirm = (id: string, login: Login) => api.post(`/studio/orders/${id}/confirm-payment`, {}, login);
      const confirmAsAdmin = (id: string) => api.post(`/admin/orders/${id}/confirm-transfer`, {}, admin);
      const inAdmin = async (id: string) =>
        (await api.get(`/admin/orders/${id}?fields=id,status,payment_status,summary,total`, admin)).data.order;
      const reserved = async (variantId: string) => {
        const { data } = await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "variant",
          fields: ["inventory_items.inventory.reserved_quantity"],
          filters: { id: variantId },
        });
        return data[0]?.inventory_items?.[0]?.inventory?.reserved_quantity;
      };
      const makeOverdue = async (orderId: string) => {
        const { data } = await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "order",
          fields: ["payment_collections.payment_sessions.*"],
          filters: { id: orderId },
        });
        const session = data[0]?.payment_collections?.[0]?.payment_sessions?.[0];
        const deadline = new Date(Date.now() - 60_000).toISOString();
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw("update payment_session set data = data || ?::jsonb where id = ?", [JSON.stringify({ deadline }), session?.id]);
      };

      it("is confirmed by staff of its only centre, once: captured in full, and paid in Medusa Admin", async () => {
        const order = await buy(0);
        expect(await inAdmin(order.id)).toMatchObject({ payment_status: "awaiting" });
        const { status, data } = await confirm(order.id, staff);
        expect(status).toBe(200);
        expect(data.order.payment.status).toBe("paid");
        expect(await capturedOf(market, order.id)).toBe(order.total);
        const paid = await inAdmin(order.id);
        expect(paid.payment_status).toBe("captured");
        expect(paid.summary).toMatchObject({ paid_total: order.total, pending_difference: 0 });
        const again = await confirm(order.id, staff);
        expect(again.status).toBe(409);
        expect(again.data).toEqual({ type: "conflict", message: "This order is already paid." });
        expect(await capturedOf(market, order.id)).toBe(order.total);
      });

      it("is captured once when confirmed several times at once", async () => {
        const order = await buy(0);
        const answers = await Promise.all([1, 2, 3, 4].map(() => confirm(order.id, staff)));
        expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409]);
        expect(await capturedOf(market, order.id)).toBe(order.total);
      });

      it("of two centres is confirmed by an administrator only", async () => {
        const order = await buy(0, 1);
        for (const login of [staff, otherStaff]) expect((await confirm(order.id, login)).status).toBe(403);
        expect((await confirm(order.id, maker)).status).toBe(403);
        expect((await api.post(`/admin/orders/${order.id}/confirm-transfer`, {}, staff)).status).toBe(401);
        expect(await capturedOf(market, order.id)).toBe(0);
        expect((await confirmAsAdmin(order.id)).status).toBe(200);
        expect((await confirmAsAdmin(order.id)).status).toBe(409);
        expect(await capturedOf(market, order.id)).toBe(order.total);
      });

      it("is nobody else's: 404 for another centre and for an unknown order, 401 without a login", async () => {
        const order = await buy(0);
        const foreign = await confirm(order.id, otherStaff);
        const unknown = await confirm("order_01UNKNOWN", otherStaff);
        expect([foreign.status, unknown.status]).toEqual([404, 404]);
        expect(foreign.data).toEqual(unknown.data);
        expect((await confirmAsAdmin("order_01UNKNOWN")).status).toBe(404);
        const nobody = { headers: {}, validateStatus: () => true };
        expect((await api.post(`/studio/orders/${order.id}/confirm-payment`, {}, nobody)).status).toBe(401);
        expect((await api.post(`/admin/orders/${order.id}/confirm-transfer`, {}, nobody)).status).toBe(401);
        expect(await capturedOf(market, order.id)).toBe(0);
      });

      it("can't be authorised by anyone without the server's word", async () => {
        const order = await buy(0);
        const query = getContainer().resolve(ContainerRegistrationKeys.QUERY);
        const { data } = await query.graph({ entity: "payment_session", fields: ["id", "status"], filters: {} });
        const payments = getContainer().resolve(Modules.PAYMENT);
        for (const session of data) await payments.authorizePaymentSession(session.id, {});
        expect(await inAdmin(order.id)).toMatchObject({ payment_status: "awaiting" });
      });

      it("of a cancelled order is refused", async () => {
        const order = await buy(0);
        await cancelOrderWorkflow(getContainer()).run({ input: { order_id: order.id } });
        const { status, data } = await confirm(order.id, staff);
        expect(status).toBe(409);
        expect(data.message).toMatch(/cancelled/);
        expect(await capturedOf(market, order.id)).toBe(0);
      });

      it("that never comes lets the order expire and gives the stock back, once", async () => {
        const order = await buy(0);
        expect(await reserved(variants[0] ?? "")).toBe(1);
        await expireUnpaidOrders(getContainer());
        expect(await inAdmin(order.id)).toMatchObject({ status: "pending" });
        await makeOverdue(order.id);
        await expireUnpaidOrders(getContainer());
        await expireUnpaidOrders(getContainer());
        expect(await inAdmin(order.id)).toMatchObject({ status: "canceled" });
        expect(await reserved(variants[0] ?? "")).toBe(0);
        expect((await confirm(order.id, staff)).status).toBe(409);
        expect(await capturedOf(market, order.id)).toBe(0);
      });

      const expired = async (...which: number[]) => {
        const order = await buy(...which);
        await makeOverdue(order.id);
        await expireUnpaidOrders(getContainer());
        return order;
      };
      const late = (id: string, body: object, login = staff) => api.post(`/studio/orders/${id}/late-payment`, body, login);

      it("that arrives too late revives the order while its goods last: held, paid and attributed once", async () => {
        const order = await expired(0);
        expect((await api.get("/studio/orders?status=expired", staff)).data.orders.map(({ id, payment }: { id: string; payment: object }) => [id, payment])).toContainEqual([order.id, expect.objectContaining({ late: { status: "open", reference: null }, confirmable: false })]);
        const answers = await Promise.all([1, 2, 3].map(() => late(order.id, { action: "revive" })));
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
        expect(await inAdmin(order.id)).toMatchObject({ status: "pending", payment_status: "captured" });
        expect(await capturedOf(market, order.id)).toBe(order.total);
        expect(await reserved(variants[0] ?? "")).toBe(1);
        await vi.waitFor(async () => expect((await balancesOf(market, order.id)).clearing).toBe(-order.total), 20_000);
        await expireUnpaidOrders(getContainer());
        expect(await inAdmin(order.id)).toMatchObject({ status: "pending" });
        expect((await late(order.id, { action: "return", reference: "BCA 1" })).status).toBe(409);
      });

      it("that arrives too late for goods that are gone is only noted as returned, with its reference", async () => {
        const order = await expired(0);
        const query = getContainer().resolve(ContainerRegistrationKeys.QUERY);
        const { data } = await query.graph({ entity: "variant", fields: ["inventory_items.inventory.location_levels.*"], filters: { id: variants[0] } });
        const level = data[0]?.inventory_items?.[0]?.inventory?.location_levels?.[0] as unknown as { inventory_item_id: string; location_id: string; stocked_quantity: number; reserved_quantity: number };
        const stock = (stocked_quantity: number) => getContainer().resolve(Modules.INVENTORY).updateInventoryLevels([{ inventory_item_id: level.inventory_item_id, location_id: level.location_id, stocked_quantity }]);
        await stock(level.reserved_quantity);
        expect((await late(order.id, { action: "revive" })).status).toBe(409);
        expect(await inAdmin(order.id)).toMatchObject({ status: "canceled" });
        expect((await late(order.id, { action: "return" })).status).toBe(400);
        const back = await late(order.id, { action: "return", reference: " BCA 778 " });
        expect(back.data.order.payment.late).toEqual({ status: "returned", reference: "BCA 778" });
        await stock(level.stocked_quantity);
        expect((await late(order.id, { action: "revive" })).status).toBe(409);
        expect((await late(order.id, { action: "return", reference: "BCA 779" })).status).toBe(409);
        expect(await capturedOf(market, order.id)).toBe(0);
        const { data: tracked } = await api.get(`/store/orders/track?token=${order.tracking_token}`, { headers: { "x-publishable-api-key": market.publishableKey } });
        expect(tracked.order.payment).toMatchObject({ status: "cancelled", returned: true });
      });

      it("that arrives too late for goods of two centres is settled by an administrator only", async () => {
        const order = await expired(0, 1);
        expect((await late(order.id, { action: "revive" })).status).toBe(403);
        expect((await api.post(`/admin/orders/${order.id}/late-payment`, { action: "revive" }, admin)).status).toBe(200);
        expect(await capturedOf(market, order.id)).toBe(order.total);
        const waiting = await buy(0);
        expect((await late(waiting.id, { action: "revive" })).status).toBe(409);
      });

      it("that was confirmed after its deadline keeps the order", async () => {
        const order = await buy(0);
        await makeOverdue(order.id);
        expect((await confirm(order.id, staff)).status).toBe(200);
        await expireUnpaidOrders(getContainer());
        expect(await inAdmin(order.id)).toMatchObject({ status: "pending", payment_status: "captured" });
      });

      it("races its expiry to one end: paid and kept, or cancelled and unpaid", async () => {
        const order = await buy(0);
        await makeOverdue(order.id);
        const [confirmed] = await Promise.all([confirm(order.id, staff), expireUnpaidOrders(getContainer())]);
        const end = await inAdmin(order.id);
        const captured = await capturedOf(market, order.id);
        if (confirmed.status === 200) expect([end.status, captured]).toEqual(["pending", order.total]);
        else expect([confirmed.status, end.status, captured]).toEqual([409, "canceled", 0]);
      });
    });
  },
});
