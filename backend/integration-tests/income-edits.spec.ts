import { reconcileIncome } from "./support/attribution";
import { TwoMakers } from "./support/two-makers";
import { withMedusa } from "./support/with-medusa";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("an order that is edited after it was paid", () => {
      let shop: TwoMakers;

      beforeAll(async () => {
        shop = await TwoMakers.open(getContainer(), api);
      });
      afterEach(() => {
        vi.restoreAllMocks();
      });

      it("takes back what is taken out of it, a line or units of one, when the money is given back", async () => {
        const { orderId, bag, cloth } = await shop.sold(1, 2);
        await shop.eventually(orderId, { melati: 105_000, kenanga: 140_000, share: 105_000 });
        await shop.admin.edit(orderId, [{ id: cloth, quantity: 1 }]);
        await shop.admin.refund(orderId, 100_000);
        await shop.eventually(orderId, { melati: 105_000, kenanga: 70_000, share: 75_000 });
        await shop.admin.edit(orderId, [{ id: bag, quantity: 0 }]);
        await shop.admin.refund(orderId, 150_000);
        await shop.eventually(orderId, { melati: 0, kenanga: 70_000, share: 30_000 });
      });

      it("pays who made what is added, once its money came and not before", async () => {
        const { orderId } = await shop.sold(1, 0);
        await shop.admin.edit(orderId, [], [{ variant_id: shop.cloth.variantId, quantity: 1 }]);
        await reconcileIncome(getContainer());
        await shop.eventually(orderId, { melati: 105_000, kenanga: 0, share: 45_000 });
        await shop.admin.payMore(orderId);
        await shop.eventually(orderId, { melati: 105_000, kenanga: 70_000, share: 75_000 });
        expect(await reconcileIncome(getContainer())).toEqual({ frozen: 0, posted: 0 });
      });

      it.each([true, false])("swaps one for another of less, though no event told (money back at once: %s)", async (atOnce) => {
        const { orderId, bag } = await shop.sold(1, 0);
        shop.deaf();
        await shop.admin.edit(orderId, [{ id: bag, quantity: 0 }], [{ variant_id: shop.cloth.variantId, quantity: 1 }]);
        if (!atOnce) await reconcileIncome(getContainer());
        await shop.admin.refund(orderId, 50_000);
        await Promise.all([1, 2, 3].map(() => reconcileIncome(getContainer())));
        await shop.eventually(orderId, { melati: 0, kenanga: 70_000, share: 30_000 });
        expect(await reconcileIncome(getContainer())).toEqual({ frozen: 0, posted: 0 });
      });
    });
  },
});
