import { Modules } from "@medusajs/framework/utils";
import { withMedusa } from "./support/with-medusa";
import type { TransferCodesModuleService } from "../src/modules/transfer_codes/service";
import { Market } from "./support/market";
import { Shopper } from "./support/shopper";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("the recognisable total of a bank transfer", () => {
      let market: Market;
      const variants: string[] = [];

      beforeAll(async () => {
        market = await Market.open(getContainer());
        for (let index = 0; index < 2; index++) {
          const centerId = await market.center();
          const maker = await market.person(centerId, `Perajin ${index}`);
          const authors = [{ beneficiary_id: maker, weight: 1 }];
          variants.push((await market.product({ centerId, price: 100_000, unitCost: 0, authors })).variantId);
        }
      });

      const both = () => variants.map((variantId) => ({ variantId, quantity: 1 }));
      const readyShopper = async (): Promise<Shopper> => {
        const shopper = new Shopper(market, api);
        await shopper.fill(both());
        await shopper.ship();
        return shopper;
      };

      it("lowers one centre's shipping by Rp 1–999, and the session asks for just the cart's total", async () => {
        const shopper = await readyShopper();
        const full = await shopper.total();
        expect(full).toBe(226_000);
        const { status, data } = await shopper.choose();
        expect(status).toBe(200);
        const total = await shopper.total();
        expect(full - total).toBeGreaterThanOrEqual(1);
        expect(full - total).toBeLessThanOrEqual(999);
        const amounts = (await shopper.methods()).map((method) => method.amount).sort((a, b) => a - b);
        expect(amounts).toEqual([13_000 - (full - total), 13_000]);
        const [session] = data.payment_collection.payment_sessions;
        expect(data.payment_collection.amount).toBe(total);
        expect(session).toMatchObject({ provider_id: "pp_bank-transfer_default", amount: total, status: "pending" });
        expect(session.data).toMatchObject({ amount: total, bank: expect.any(String), account_number: expect.any(String) });
        const hours = (Date.parse(String(session.data.deadline)) - Date.now()) / 3_600_000;
        expect(hours).toBeGreaterThan(23.9);
        expect(hours).toBeLessThanOrEqual(24);
      });

      it("stays the same when the method is chosen again, and when shipping is chosen again", async () => {
        const shopper = await readyShopper();
        await shopper.choose();
        const total = await shopper.total();
        await shopper.choose();
        expect(await shopper.total()).toBe(total);
        await shopper.ship();
        expect(await shopper.total()).toBe(total);
      });

      it("is unique among the orders that wait, even when many choose at once", async () => {
        const shoppers: Shopper[] = [];
        for (let index = 0; index < 8; index++) shoppers.push(await readyShopper());
        const answers = await Promise.all(shoppers.map((shopper) => shopper.choose()));
        expect(answers.map((answer) => answer.status)).toEqual(Array(8).fill(200));
        const totals = await Promise.all(shoppers.map((shopper) => shopper.total()));
        expect(new Set(totals).size).toBe(8);
      });

      it("follows the cart: after a change the old session can't place an order", async () => {
        const shopper = await readyShopper();
        await shopper.choose();
        const { data } = await shopper.post(`/store/carts/${shopper.cartId}/line-items`, { variant_id: variants[0], quantity: 3 });
        expect(data.cart.items.find((item) => item.variant_id === variants[0])?.quantity).toBe(4);
        const refused = await shopper.complete();
        expect([400, 409]).toContain(refused.status);
        const chosen = await shopper.choose();
        expect(chosen.data.payment_collection.amount).toBe(await shopper.total());
        const placed = await shopper.complete();
        expect(placed.data.order.total).toBe(await shopper.total());
      });

      it("is what the order costs: whatever moved the cart's total since, its old session can't place an order", async () => {
        const shopper = await readyShopper();
        await shopper.choose();
        const { data } = await shopper.get(`/store/carts/${shopper.cartId}`);
        const [line] = data.cart.items;
        await getContainer().resolve(Modules.CART).updateLineItems(line?.id ?? "", { unit_price: 900_000 });
        const refused = await shopper.complete();
        expect([refused.status, refused.data.type]).toEqual([409, "conflict"]);
        expect(refused.data.message).toMatch(/total has changed/);
        await shopper.choose();
        const placed = await shopper.complete();
        expect(placed.data.order.total).toBeGreaterThan(1_025_000);
      });

      it("can't be forged by what a client sends", async () => {
        const shopper = await readyShopper();
        const forged = { transfer_code: { amount: 999_999 }, amount: 1, deadline: "2099-01-01T00:00:00Z", confirmed_by: "me" };
        for (const option of await shopper.options()) {
          await shopper.post(`/store/carts/${shopper.cartId}/shipping-methods`, { option_id: option.id, data: forged });
        }
        await shopper.ship();
        expect(await shopper.total()).toBe(226_000);
        const { data } = await shopper.choose(undefined, forged);
        const total = await shopper.total();
        expect(226_000 - total).toBeLessThanOrEqual(999);
        const [session] = data.payment_collection.payment_sessions;
        expect(session.data.amount).toBe(total);
        expect(Date.parse(String(session.data.deadline))).toBeLessThan(Date.now() + 25 * 3_600_000);
        expect(session.data).not.toHaveProperty("confirmed_by");
        expect(session.data).not.toHaveProperty("transfer_code");
      });

      it("is taken away again when another method is chosen", async () => {
        const shopper = await readyShopper();
        await shopper.choose();
        expect(await shopper.total()).toBeLessThan(226_000);
        await shopper.choose("pp_midtrans_default");
        expect(await shopper.total()).toBe(226_000);
      });

      it("refuses a session for a placed order and leaves its own alone", async () => {
        const shopper = await readyShopper();
        await shopper.choose();
        const { data: placed } = await shopper.complete();
        expect(placed.type).toBe("order");
        const refused = await shopper.choose();
        expect(refused.status).toBe(409);
        expect(refused.data.message).toMatch(/already placed/);
        const again = await shopper.complete();
        expect(again.data.order.id).toBe(placed.order.id);
      });

      it("says so when every total is taken", async () => {
        const shopper = await readyShopper();
        const codes = getContainer().resolve<TransferCodesModuleService>("transfer_codes");
        const held = Array.from({ length: 999 }, (_, index) => ({
          cart_id: `other_${index}`,
          stock_location_id: "other",
          amount: index + 1,
          total: 226_000 - index - 1,
          held_until: new Date(Date.now() + 3_600_000),
        }));
        await codes.createTransferCodes(held);
        const { status, data } = await shopper.choose();
        expect(status).toBe(409);
        expect(data.message).toMatch(/waiting for a transfer/);
        expect(await shopper.total()).toBe(226_000);
      });
    });
  },
});
