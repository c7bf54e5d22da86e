import { reconcileIncome } from "./support/attribution";
import { TwoMakers } from "./support/two-makers";
import { withMedusa } from "./support/with-medusa";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("goods sent for others", () => {
      let shop: TwoMakers;

      beforeAll(async () => {
        shop = await TwoMakers.open(getContainer(), api);
      });
      afterEach(() => {
        vi.restoreAllMocks();
      });

      it("in an exchange pay their maker, and the maker of what came back gives it back", async () => {
        const { orderId, bag } = await shop.delivered(1, 0);
        await shop.eventually(orderId, { melati: 105_000, kenanga: 0, share: 45_000 });
        const back = await shop.admin.exchange(orderId, [{ id: bag, quantity: 1 }], [{ variant_id: shop.cloth.variantId, quantity: 1 }]);
        await reconcileIncome(getContainer());
        await shop.eventually(orderId, { melati: 105_000, kenanga: 0, share: 45_000 });
        await shop.admin.receive(back, [{ id: bag, quantity: 1 }]);
        await shop.admin.refund(orderId, 50_000);
        await shop.eventually(orderId, { melati: 0, kenanga: 70_000, share: 30_000 });
        expect(await reconcileIncome(getContainer())).toEqual({ frozen: 0, posted: 0 });
      });

      it("of the same price move no money, though no event told", async () => {
        const { orderId, bag } = await shop.delivered(2, 0);
        shop.deaf();
        const back = await shop.admin.exchange(orderId, [{ id: bag, quantity: 1 }], [{ variant_id: shop.bag.variantId, quantity: 1 }]);
        await shop.admin.receive(back, [{ id: bag, quantity: 1 }]);
        await Promise.all([1, 2, 3].map(() => reconcileIncome(getContainer())));
        await shop.eventually(orderId, { melati: 210_000, kenanga: 0, share: 90_000 });
        expect(await reconcileIncome(getContainer())).toEqual({ frozen: 0, posted: 0 });
      });

      it("because something was wrong pay their maker, and the maker of what was wrong gives it back", async () => {
        const { orderId, cloth } = await shop.delivered(1, 1);
        const back = await shop.admin.claim(orderId, [{ id: cloth, quantity: 1 }], [{ variant_id: shop.cloth.variantId, quantity: 1 }]);
        await shop.admin.receive(back, [{ id: cloth, quantity: 1 }]);
        await shop.eventually(orderId, { melati: 105_000, kenanga: 70_000, share: 75_000 });
        expect(await reconcileIncome(getContainer())).toEqual({ frozen: 0, posted: 0 });
      });
    });
  },
});
