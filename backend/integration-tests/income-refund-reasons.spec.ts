import { reconcileIncome } from "./support/attribution";
import { TwoMakers } from "./support/two-makers";
import { withMedusa } from "./support/with-medusa";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("a refund's reason", () => {
      let shop: TwoMakers;

      beforeAll(async () => {
        shop = await TwoMakers.open(getContainer(), api);
      });
      afterEach(() => {
        vi.restoreAllMocks();
      });

      it.each([
        ["goodwill", { melati: 105_000, kenanga: 70_000, share: 70_000 }],
        ["shipping", { melati: 105_000, kenanga: 70_000, share: 75_000 }],
        ["chargeback", { melati: 102_900, kenanga: 68_600, share: 73_500 }],
        [undefined, { melati: 102_900, kenanga: 68_600, share: 73_500 }],
      ])("decides whose money it is: %s", async (code, expected) => {
        const { orderId } = await shop.sold(1, 1);
        await shop.admin.refund(orderId, 5_000, code);
        await shop.eventually(orderId, expected);
        expect(await reconcileIncome(getContainer())).toEqual({ frozen: 0, posted: 0 });
      });

      it("holds for money that no event told of, and beyond the shipping the centre pays", async () => {
        const { orderId } = await shop.sold(1, 0);
        shop.deaf();
        await shop.admin.refund(orderId, 100_000, "shipping");
        await reconcileIncome(getContainer());
        const { melati, share, balanced } = await shop.books(orderId);
        expect([melati, share < 45_000, balanced]).toEqual([105_000, true, true]);
      });
    });
  },
});
