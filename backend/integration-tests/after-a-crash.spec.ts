import { withMedusa } from "./support/with-medusa";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type * as Job from "../src/jobs/reconcile-orders";
import { capturedOf } from "./support/ledger";
import { Market } from "./support/market";
import { project } from "./support/project";
import { Shopper } from "./support/shopper";
import { setStock, stockOf } from "./support/stock";

const { default: reconcileOrders } = project<typeof Job>("jobs/reconcile-orders");

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("an order whose placing or paying was cut off by a crash", () => {
      let market: Market;
      let variantId: string;

      beforeAll(async () => {
        market = await Market.open(getContainer());
        const centerId = await market.center();
        const authors = [{ beneficiary_id: await market.person(centerId, "Perajin"), weight: 1 }];
        variantId = (await market.product({ centerId, price: 50_000, unitCost: 0, authors })).variantId;
      });

      const sql = (text: string, values: string[] = []) => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, values);
      const placed = async () => {
        const shopper = new Shopper(market, api);
        const order = await shopper.order([{ variantId, quantity: 1 }]);
        return { shopper, order };
      };
      /** The rows as the crash left them: the order and one of its links, nothing after. */
      const cutOff = async (orderId: string, cartId: string, link: "order_cart" | "order_payment_collection" | null) => {
        for (const table of ["order_cart", "order_payment_collection"]) {
          if (table !== link) await sql(`delete from ${table} where order_id = ?`, [orderId]);
        }
        await sql("update cart set completed_at = null where id = ?", [cartId]);
        await sql("update payment_session set status = 'pending' where status = 'pending_authorization'");
        await sql(`update "order" set created_at = now() - interval '1 minute' where id = ?`, [orderId]);
        const inventory = getContainer().resolve(Modules.INVENTORY);
        await inventory.deleteReservationItems((await inventory.listReservationItems({})).map((one) => one.id));
      };
      const stateOf = async (orderId: string, cartId: string) => {
        const { rows } = await sql(
          `select o.status, (select count(*)::int from order_cart l where l.order_id = o.id and l.deleted_at is null) as carts,
             (select count(*)::int from order_payment_collection l where l.order_id = o.id and l.deleted_at is null) as collections,
             (select completed_at is not null from cart where id = ?) as completed, (select string_agg(status, ',') from payment_session where deleted_at is null) as sessions
           from "order" o where o.id = ?`,
          [cartId, orderId],
        );
        return (rows as unknown[])[0];
      };

      it.each(["order_cart", "order_payment_collection"] as const)("is placed to its end from what %s tells", async (link) => {
        const { shopper, order } = await placed();
        await cutOff(order.id, shopper.cartId, link);
        expect(await stockOf(market, variantId)).toMatchObject({ reserved: 0, reservations: 0 });
        await reconcileOrders(getContainer());
        await reconcileOrders(getContainer());
        expect(await stateOf(order.id, shopper.cartId)).toEqual({ status: "pending", carts: 1, collections: 1, completed: true, sessions: "pending_authorization" });
        expect(await stockOf(market, variantId)).toMatchObject({ reserved: 1, reservations: 1 });
        expect((await shopper.complete()).data.order.id).toBe(order.id);
      });

      it("is taken back when its goods were sold meanwhile, and its buyer has her cart again", async () => {
        const { shopper, order } = await placed();
        await cutOff(order.id, shopper.cartId, "order_cart");
        await setStock(market, variantId, 0);
        await reconcileOrders(getContainer());
        expect(await stateOf(order.id, shopper.cartId)).toMatchObject({ status: "canceled", carts: 0, collections: 0, completed: false });
        expect(await stockOf(market, variantId)).toMatchObject({ reserved: 0, reservations: 0 });
        await setStock(market, variantId, 1);
        await shopper.choose();
        const again = await shopper.complete();
        expect(again.data.type).toBe("order");
        expect(again.data.order.id).not.toBe(order.id);
      });

      it("is taken back when it hangs on nothing", async () => {
        const { shopper, order } = await placed();
        await cutOff(order.id, shopper.cartId, null);
        await reconcileOrders(getContainer());
        expect(await stateOf(order.id, shopper.cartId)).toMatchObject({ status: "canceled", completed: false });
        expect((await shopper.complete()).data.type).toBe("order");
      });

      it("is captured once when the transfer was confirmed, and cancelled when it had expired", async () => {
        const [paid, late] = [await placed(), await placed()];
        const decide = "insert into transfer_outcome (order_id, outcome, decided_by, updated_at) values (?, ?, 'test', now() - interval '1 minute')";
        await sql(decide, [paid.order.id, "confirmed"]);
        await sql(decide, [late.order.id, "expired"]);
        await reconcileOrders(getContainer());
        await reconcileOrders(getContainer());
        expect(await capturedOf(market, paid.order.id)).toBe(paid.order.total);
        expect(await stateOf(late.order.id, late.shopper.cartId)).toMatchObject({ status: "canceled" });
        expect(await capturedOf(market, late.order.id)).toBe(0);
        expect(await stockOf(market, variantId)).toMatchObject({ reserved: 1, reservations: 1 });
      });
    });
  },
});
