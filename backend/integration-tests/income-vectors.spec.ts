import { Modules } from "@medusajs/framework/utils";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withMedusa } from "./support/with-medusa";
import type { ListingsModuleService } from "../src/modules/listings/service";
import { balancesOf, capturedOf } from "./support/ledger";
import { Market } from "./support/market";
import { confirmTransfer, placeOrder } from "./support/purchase";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("income of a sale, from cart to ledger", () => {
      let market: Market;
      let centerId: string;
      const people: string[] = [];

      beforeAll(async () => {
        market = await Market.open(getContainer());
        centerId = await market.center();
        for (const alias of ["Melati", "Kenanga", "Cempaka", "Anggrek"]) people.push(await market.person(centerId, alias));
      });

      /** Balances without the shipping, after checking that all that was captured is in the ledger. */
      const balancesAfterSale = async (orderId: string): Promise<Record<string, number>> => {
        const { clearing, shipping, ...rest } = await balancesOf(market, orderId);
        expect(clearing).toBe(-(await capturedOf(market, orderId)));
        const sold = Object.values(rest).reduce((sum, amount) => sum + amount, 0);
        expect((shipping ?? 0) + sold).toBe(-(clearing ?? 0));
        return rest;
      };

      const sell = async (variantId: string, quantity = 1): Promise<Record<string, number>> => {
        const orderId = await placeOrder(market, api, [{ variantId, quantity }]);
        expect(await balancesOf(market, orderId)).toEqual({});
        await confirmTransfer(market, orderId);
        await vi.waitFor(async () => expect(await balancesOf(market, orderId)).not.toEqual({}), 10_000);
        return balancesAfterSale(orderId);
      };

      const one = (index: number, weight = 1) => ({ beneficiary_id: people[index] ?? "", weight });
      const account = (kind: string, index: number) => `${kind} ${people[index]}`;

      it("vector 1: 70/30 of 150,000 for one maker", async () => {
        const { variantId } = await market.product({
          centerId,
          price: 150_000,
          unitCost: 0,
          authors: [one(0)],
          rule: { beneficiaryBp: 7_000, savingsBp: 0 },
        });
        expect(await sell(variantId)).toEqual({ center_share: 45_000, [account("pending", 0)]: 105_000 });
      });

      it("vector 3: 100/0 of 100,000 for a group of three equals", async () => {
        const groupId = await market.group(centerId, people.slice(0, 3));
        const { variantId } = await market.product({
          centerId,
          price: 100_000,
          unitCost: 0,
          authors: [{ business_group_id: groupId, weight: 1 }],
          rule: { beneficiaryBp: 10_000, savingsBp: 0 },
        });
        expect(await sell(variantId)).toEqual({
          [account("pending", 0)]: 33_334,
          [account("pending", 1)]: 33_333,
          [account("pending", 2)]: 33_333,
        });
      });

      it("vector 4: two units with a cost, authors 2:1 and savings", async () => {
        const { variantId } = await market.product({
          centerId,
          price: 125_000,
          unitCost: 40_000,
          authors: [one(0, 2), one(1, 1)],
          rule: { beneficiaryBp: 6_000, savingsBp: 2_500 },
        });
        expect(await sell(variantId, 2)).toEqual({
          cost: 80_000,
          center_share: 68_000,
          [account("pending", 0)]: 51_000,
          [account("savings", 0)]: 17_000,
          [account("pending", 1)]: 25_500,
          [account("savings", 1)]: 8_500,
        });
      });

      it("vector 6: a cost above the price takes all and no more", async () => {
        const { variantId } = await market.product({
          centerId,
          price: 10_000,
          unitCost: 12_000,
          authors: [one(0)],
          rule: { beneficiaryBp: 7_000, savingsBp: 0 },
        });
        expect(await sell(variantId)).toEqual({ cost: 10_000 });
      });

      it("vector 10: an odd pool for a maker and a group of three, 1:1", async () => {
        const groupId = await market.group(centerId, people.slice(1, 4));
        const { variantId } = await market.product({
          centerId,
          price: 101,
          unitCost: 0,
          authors: [one(0), { business_group_id: groupId, weight: 1 }],
          rule: { beneficiaryBp: 10_000, savingsBp: 0 },
        });
        expect(await sell(variantId)).toEqual({
          [account("pending", 0)]: 51,
          [account("pending", 1)]: 17,
          [account("pending", 2)]: 17,
          [account("pending", 3)]: 16,
        });
      });

      it("vector 8: a discount of 10,000 on lines of 99,999 and 1", async () => {
        const rule = { beneficiaryBp: 10_000, savingsBp: 0 };
        const dear = await market.product({ centerId, price: 99_999, unitCost: 0, authors: [one(0)], rule });
        const cheap = await market.product({ centerId, price: 1, unitCost: 0, authors: [one(1)], rule });
        await getContainer().resolve(Modules.PROMOTION).createPromotions({
          code: "HEMAT",
          type: "standard",
          status: "active",
          application_method: { type: "fixed", target_type: "order", value: 10_000, currency_code: "idr" },
        });
        const items = [dear, cheap].map(({ variantId }) => ({ variantId, quantity: 1 }));
        const orderId = await placeOrder(market, api, items, ["HEMAT"]);
        await confirmTransfer(market, orderId);
        await vi.waitFor(async () => expect(await balancesOf(market, orderId)).not.toEqual({}), 10_000);
        expect(await balancesAfterSale(orderId)).toEqual({ [account("pending", 0)]: 89_999, [account("pending", 1)]: 1 });
      });

      it("vector 14: rule and cost edited between placing and capture change nothing", async () => {
        const { variantId, productId } = await market.product({
          centerId,
          price: 150_000,
          unitCost: 40_000,
          authors: [one(0)],
          rule: { beneficiaryBp: 7_000, savingsBp: 0 },
        });
        const orderId = await placeOrder(market, api, [{ variantId, quantity: 1 }]);
        await market.rule(centerId, { productId, beneficiaryBp: 1_000, savingsBp: 9_000, validFrom: new Date() });
        await getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)("listing_variant").where({ variant_id: variantId }).update({ unit_cost: 1 });
        await confirmTransfer(market, orderId);
        await vi.waitFor(async () => expect(await balancesOf(market, orderId)).not.toEqual({}), 10_000);
        expect(await balancesAfterSale(orderId)).toEqual({ cost: 40_000, center_share: 33_000, [account("pending", 0)]: 77_000 });
      });

      it("gives a line without a listing wholly to its centre, and says so", async () => {
        const { variantId, productId } = await market.product({ centerId, price: 20_000, unitCost: 5_000, authors: [one(0)] });
        const listings = getContainer().resolve<ListingsModuleService>("listings");
        const drafts = await listings.drafts({ centerId }, { productIds: [productId] });
        await listings.deleteDrafts({ everyCenter: true }, drafts.map(({ id }) => id));
        expect(await sell(variantId)).toEqual({ center_share: 20_000 });
        const month = new Date().toISOString().slice(0, 4);
        const page = { limit: 1, offset: 0 };
        const { entries } = await market.income.entriesBehind({ centerId }, { from: `${month}-01`, to: `${month}-12`, productId }, page);
        expect(entries[0]).toMatchObject({ flag: "unlisted", netSales: 20_000, centerShare: 20_000 });
      });
    });
  },
});
