import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { withMedusa } from "./support/with-medusa";
import { attributeOrders, reconcileIncome } from "./support/attribution";
import { balancesOf, capturedOf } from "./support/ledger";
import { Market } from "./support/market";
import { captureWithoutEvent, placeOrder } from "./support/purchase";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    // The reconciler also runs by itself every 30 s: what counts is the end, not whose turn it was.
    describe("a sale is attributed exactly once", () => {
      let market: Market;
      let variantIds: string[];
      let productIds: string[];

      const db = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);

      const entriesOf = async (orderId: string): Promise<string[]> => {
        const { rows } = await db().raw(`select idempotency_key from income_entry where order_id = ? order by 1`, [orderId]);
        return rows.map((row: { idempotency_key: string }) => row.idempotency_key);
      };

      const monthsTotal = async (): Promise<Record<string, unknown>> => {
        const { rows } = await db().raw(`select sum(net) as net, sum(line_units) as units, sum(center_orders) as orders from income_month`);
        return rows[0];
      };

      beforeAll(async () => {
        market = await Market.open(getContainer());
        [variantIds, productIds] = [[], []];
        for (const timezone of ["Asia/Jakarta", "Asia/Jayapura"]) {
          const centerId = await market.center(timezone);
          const beneficiary_id = await market.person(centerId, "Melati");
          const rule = { beneficiaryBp: 7_000, savingsBp: 1_000 };
          const product = await market.product({ centerId, price: 150_000, unitCost: 10_000, authors: [{ beneficiary_id, weight: 1 }], rule });
          variantIds.push(product.variantId);
          productIds.push(product.productId);
        }
      });

      const orderOfBoth = () => placeOrder(market, api, variantIds.map((variantId) => ({ variantId, quantity: 1 })));

      it("posts nothing for a part of the total, and all of it when the rest arrives", async () => {
        const orderId = await orderOfBoth();
        await captureWithoutEvent(market, orderId, 100_000);
        expect(await attributeOrders(getContainer(), [orderId])).toBe(0);
        expect(await reconcileIncome(getContainer())).toEqual({ frozen: 0, posted: 0 });
        expect(await entriesOf(orderId)).toEqual([]);
        const orders = await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "order",
          fields: ["total"],
          filters: { id: orderId },
        });
        await captureWithoutEvent(market, orderId, Number(orders.data[0]?.total) - 100_000);
        await attributeOrders(getContainer(), [orderId]);
        expect(await entriesOf(orderId)).toHaveLength(4);
        const { clearing } = await balancesOf(market, orderId);
        expect(clearing).toBe(-(await capturedOf(market, orderId)));
      });

      it("closes the gap of a lost event, and a late or repeated one adds nothing", async () => {
        const orderId = await orderOfBoth();
        await captureWithoutEvent(market, orderId);
        await reconcileIncome(getContainer());
        expect(await entriesOf(orderId)).toHaveLength(4);
        const [entries, balances, months] = [await entriesOf(orderId), await balancesOf(market, orderId), await monthsTotal()];
        const events = getContainer().resolve(Modules.EVENT_BUS);
        const payments = await getContainer().resolve(Modules.PAYMENT).listPayments({});
        for (const payment of payments) {
          await events.emit([
            { name: "payment.captured", data: { id: payment.id } },
            { name: "order.placed", data: { id: orderId } },
            { name: "payment.captured", data: { id: payment.id } },
          ]);
        }
        expect(await attributeOrders(getContainer(), [orderId, orderId])).toBe(0);
        expect(await reconcileIncome(getContainer())).toEqual({ frozen: 0, posted: 0 });
        expect([await entriesOf(orderId), await balancesOf(market, orderId), await monthsTotal()]).toEqual([entries, balances, months]);
      });

      it("posts once when many attribute at the same time", async () => {
        const orderIds = [await orderOfBoth(), await orderOfBoth()];
        for (const orderId of orderIds) await captureWithoutEvent(market, orderId);
        await Promise.all(
          Array.from({ length: 8 }, (_, turn) => attributeOrders(getContainer(), turn % 2 ? orderIds : [...orderIds].reverse())),
        );
        for (const orderId of orderIds) expect(await entriesOf(orderId)).toHaveLength(4);
        expect(await monthsTotal()).toEqual({ net: "600000", units: "4", orders: "4" });
      });

      it("freezes the lines of an order that no event told of", async () => {
        const order = await getContainer().resolve(Modules.ORDER).createOrders({
          currency_code: "idr",
          items: [{ title: "Tas", variant_id: variantIds[0], product_id: productIds[0], quantity: 2, unit_price: 150_000 }],
        });
        await reconcileIncome(getContainer());
        expect(await market.income.frozenLines([order.id])).toMatchObject([{ productId: productIds[0], net: 300_000, unitCost: 10_000, flag: null }]);
        expect(await reconcileIncome(getContainer())).toEqual({ frozen: 0, posted: 0 });
      });

      it("leaves a cancelled order alone", async () => {
        const orderId = await orderOfBoth();
        await db().raw(`update "order" set status = 'canceled' where id = ?`, [orderId]);
        await captureWithoutEvent(market, orderId);
        expect(await reconcileIncome(getContainer())).toEqual({ frozen: 0, posted: 0 });
        expect(await attributeOrders(getContainer(), [orderId])).toBe(0);
      });
    });
  },
});
