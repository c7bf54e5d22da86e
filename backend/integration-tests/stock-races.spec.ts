import { withMedusa } from "./support/with-medusa";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Market } from "./support/market";
import { Shopper } from "./support/shopper";
import { levelOf, orderTraces, setStock, shareStock, stockOf } from "./support/stock";

const UNITS = 3;
const BUYERS = 8;
const COMPLETES = 10;
/** So many buyers choose how to pay at a time. */
const AT_ONCE = 4;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("stock that many want at once", () => {
      let market: Market;
      let variantId: string;
      let otherVariantId: string;

      beforeAll(async () => {
        market = await Market.open(getContainer());
        const centerId = await market.center();
        const authors = [{ beneficiary_id: await market.person(centerId, "Perajin"), weight: 1 }];
        variantId = (await market.product({ centerId, price: 50_000, unitCost: 0, authors })).variantId;
        otherVariantId = (await market.product({ centerId, price: 60_000, unitCost: 0, authors })).variantId;
      });

      const filled = async (): Promise<Shopper> => {
        const shopper = new Shopper(market, api);
        await shopper.fill([{ variantId, quantity: 1 }]);
        return shopper;
      };
      const made = async (shopper: Shopper): Promise<Shopper> => {
        await shopper.ship();
        await shopper.choose();
        return shopper;
      };
      const ready = async (): Promise<Shopper> => made(await filled());

      it(`is sold to ${UNITS} of ${BUYERS} buyers: the others are told clearly, and leave nothing behind`, async () => {
        const buyers: Shopper[] = [];
        while (buyers.length < BUYERS) buyers.push(await filled());
        for (let from = 0; from < BUYERS; from += AT_ONCE) await Promise.all(buyers.slice(from, from + AT_ONCE).map(made));
        await setStock(market, variantId, UNITS);
        const answers = await Promise.all(buyers.map((buyer) => buyer.complete()));
        const refused = answers.filter((answer) => answer.status !== 200);
        expect(answers.filter((answer) => answer.data.type === "order")).toHaveLength(UNITS);
        expect(refused.map((answer) => [answer.status, answer.data.type, answer.data.message])).toEqual(
          Array.from({ length: BUYERS - UNITS }, () => [409, "conflict", "Not enough in stock for this quantity."]),
        );
        expect(await stockOf(market, variantId)).toEqual({ stocked: UNITS, reserved: UNITS, reservations: UNITS });
        expect(await orderTraces(market)).toEqual({ orders: UNITS, cartsDone: UNITS, collectionsOfOrders: UNITS, waitingSessions: UNITS, payments: 0, linesFrozen: UNITS });
      });

      it("is held by row locks alone, whoever asks: as many as there are, given back once however often", async () => {
        await setStock(market, variantId, UNITS);
        const inventory = getContainer().resolve(Modules.INVENTORY);
        const { inventory_item_id, location_id } = await levelOf(market, variantId);
        const place = { inventory_item_id, location_id };
        const both = [2, UNITS - 1].map((quantity, line) => ({ ...place, quantity, line_item_id: `line-${line}` }));
        await expect(inventory.createReservationItems(both)).rejects.toThrow(/Not enough stock/);
        const asked = await Promise.allSettled(
          Array.from({ length: BUYERS }, (_, buyer) => inventory.createReservationItems([{ ...place, quantity: 1, line_item_id: `buyer-${buyer}` }])),
        );
        expect(asked.filter((one) => one.status === "fulfilled")).toHaveLength(UNITS);
        expect(await stockOf(market, variantId)).toEqual({ stocked: UNITS, reserved: UNITS, reservations: UNITS });
        const lines = (await inventory.listReservationItems(place)).map((one) => String(one.line_item_id));
        await Promise.all([1, 2, 3, 4].map(() => inventory.deleteReservationItemsByLineItem(lines)));
        expect(await stockOf(market, variantId)).toEqual({ stocked: UNITS, reserved: 0, reservations: 0 });
        await Promise.all(Array.from({ length: BUYERS }, () => inventory.adjustInventory(place.inventory_item_id, place.location_id, 1)));
        expect((await stockOf(market, variantId)).stocked).toBe(UNITS + BUYERS);
      });

      it("isn't sold twice to two lines of one order, whichever way they share it", async () => {
        await shareStock(market, variantId, otherVariantId);
        const shopper = new Shopper(market, api);
        await shopper.fill([{ variantId, quantity: 5 }, { variantId: otherVariantId, quantity: 5 }]);
        await shopper.ship();
        await shopper.choose();
        const apart = new Shopper(market, api);
        await apart.fill([]);
        for (const gift of ["a", "b"]) await apart.post(`/store/carts/${apart.cartId}/line-items`, { variant_id: variantId, quantity: 5, metadata: { gift } });
        await apart.ship();
        await apart.choose();
        await setStock(market, variantId, 5);
        for (const one of [shopper, apart]) {
          const { status, data } = await one.complete();
          expect([status, data.type]).toEqual([409, "conflict"]);
        }
        expect(await stockOf(market, variantId)).toEqual({ stocked: 5, reserved: 0, reservations: 0 });
        expect(await orderTraces(market)).toMatchObject({ orders: 0, waitingSessions: 0, payments: 0 });
        await setStock(market, variantId, 10);
        expect((await shopper.complete()).data.type).toBe("order");
        expect(await stockOf(market, variantId)).toEqual({ stocked: 10, reserved: 10, reservations: 2 });
      });

      it(`makes one order of one cart completed ${COMPLETES} times at once`, async () => {
        const shopper = await ready();
        const answers = await Promise.all(Array.from({ length: COMPLETES }, () => shopper.complete()));
        const orders = new Set(answers.filter((answer) => answer.status === 200).map((answer) => answer.data.order.id));
        expect(orders.size).toBe(1);
        expect(answers.filter((answer) => answer.status !== 200 && answer.status !== 409)).toEqual([]);
        expect((await shopper.complete()).data.order.id).toBe([...orders][0]);
        expect((await stockOf(market, variantId)).reserved).toBe(1);
        expect(await orderTraces(market)).toMatchObject({ orders: 1, waitingSessions: 1 });
      });

      it("and a line added during completion never part what is paid from what the order costs", async () => {
        const shopper = await ready();
        await Promise.all([
          shopper.complete(),
          shopper.post(`/store/carts/${shopper.cartId}/line-items`, { variant_id: otherVariantId, quantity: 1 }),
        ]);
        const { data } = await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "order",
          fields: ["id", "total", "payment_collections.amount", "payment_collections.payment_sessions.amount"],
        });
        for (const order of data) {
          const [collection] = order.payment_collections ?? [];
          expect([collection?.amount, collection?.payment_sessions?.[0]?.amount].map(Number)).toEqual([Number(order.total), Number(order.total)]);
        }
      });

      it("takes no price, currency or fraction from the one who buys", async () => {
        const shopper = await ready();
        const honest = await shopper.total();
        const lines = `/store/carts/${shopper.cartId}/line-items`;
        const tried: [string, unknown][] = [
          [lines, { variant_id: otherVariantId, quantity: 0.4 }],
          [lines, { variant_id: otherVariantId, quantity: 1.4 }],
          [lines, { variant_id: otherVariantId, quantity: -1 }],
          [lines, { variant_id: otherVariantId, quantity: 1, unit_price: 1 }],
          [`/store/carts/${shopper.cartId}`, { currency_code: "usd" }],
        ];
        for (const [path, body] of tried) expect((await shopper.post(path, body)).status).toBe(400);
        expect(await shopper.total()).toBe(honest);
        const { data } = await shopper.complete();
        expect(data.order.total).toBe(honest);
      });
    });
  },
});
