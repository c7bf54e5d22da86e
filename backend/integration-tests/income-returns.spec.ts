import { attributeOrders, reconcileIncome } from "./support/attribution";
import { TwoMakers } from "./support/two-makers";
import { withMedusa } from "./support/with-medusa";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("goods that come back", () => {
      let shop: TwoMakers;

      beforeAll(async () => {
        shop = await TwoMakers.open(getContainer(), api);
      });
      afterEach(() => {
        vi.restoreAllMocks();
      });

      it("are taken back from who made them, unit by unit, when the money is given back, and from nobody else", async () => {
        const { orderId, bag } = await shop.delivered(2, 1);
        const before = { melati: 210_000, kenanga: 70_000, share: 120_000 };
        await shop.eventually(orderId, before);
        const asked = await shop.admin.askReturn(orderId, [{ id: bag, quantity: 1 }]);
        await shop.admin.receive(asked, [{ id: bag, quantity: 1 }]);
        await shop.eventually(orderId, before);
        await shop.admin.refund(orderId, 150_000);
        await shop.eventually(orderId, { melati: 105_000, kenanga: 70_000, share: 75_000 });
        expect([await attributeOrders(getContainer(), [orderId, orderId]), await reconcileIncome(getContainer())]).toEqual([0, { frozen: 0, posted: 0 }]);
      });

      it("cost their makers no more than was given back, and shipping given back with them costs nobody else", async () => {
        const [kept, shipped] = [await shop.delivered(1, 1), await shop.delivered(1, 1)];
        for (const { orderId, cloth } of [kept, shipped]) await shop.admin.receive(await shop.admin.askReturn(orderId, [{ id: cloth, quantity: 1 }]), [{ id: cloth, quantity: 1 }]);
        await shop.admin.refund(kept.orderId, 80_000);
        await shop.eventually(kept.orderId, { melati: 105_000, kenanga: 14_000, share: 51_000 });
        await shop.admin.refund(shipped.orderId, 105_000);
        await shop.eventually(shipped.orderId, { melati: 105_000, kenanga: 0, share: 45_000 });
      });

      it("are found by their rows though no event told, whether the money or the parcel came back first", async () => {
        const [first, second] = [await shop.delivered(1, 1), await shop.delivered(1, 1)];
        shop.deaf();
        const [one, two] = [await shop.admin.askReturn(first.orderId, [{ id: first.bag, quantity: 1 }]), await shop.admin.askReturn(second.orderId, [{ id: second.bag, quantity: 1 }])];
        await shop.admin.receive(one, [{ id: first.bag, quantity: 1 }]);
        await shop.admin.refund(first.orderId, 150_000);
        await shop.admin.refund(second.orderId, 150_000);
        await Promise.all([1, 2].map(() => reconcileIncome(getContainer())));
        await shop.admin.receive(two, [{ id: second.bag, quantity: 1 }]);
        await reconcileIncome(getContainer());
        for (const { orderId } of [first, second]) await shop.eventually(orderId, { melati: 0, kenanga: 70_000, share: 30_000 });
      });
    });
  },
});
