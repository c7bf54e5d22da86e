import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import type { StockBatch, StudioListing } from "@ska/contracts";
import type * as ReturnUnits from "../src/workflows/income/return-cancelled-units";
import { attributeOrders } from "./support/attribution";
import type { Http } from "./support/http";
import { balancesOf } from "./support/ledger";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { project } from "./support/project";
import { Shopper } from "./support/shopper";
import { withMedusa } from "./support/with-medusa";

const { returnCancelledUnits } = project<typeof ReturnUnits>("workflows/income/return-cancelled-units");

withMedusa({
  testSuite: ({ api: client, getContainer }) => {
    describe("goods that makers take turns to make", () => {
      const api: Http = client;
      let market: Market;
      let staff: Login;
      let ani: string;
      let bela: string;
      let variantId: string;
      let listingId: string;

      beforeAll(async () => {
        market = await Market.open(getContainer());
        const centerId = await market.center();
        [ani, bela] = [await market.person(centerId, "Ani"), await market.person(centerId, "Bela")];
        staff = await logIn(getContainer(), api, { centerId, role: "staff" });
        const product = await market.product({ centerId, price: 30_000, unitCost: 0, authors: [{ beneficiary_id: ani, weight: 1 }], rule: { beneficiaryBp: 10_000, savingsBp: 0 } });
        variantId = product.variantId;
        listingId = (await api.get<{ listings: StudioListing[] }>("/studio/listings", staff)).data.listings[0]?.id ?? "";
        await api.post(`/studio/listings/${listingId}/stock`, { stock: 1, reason: "counted" }, staff);
        await batch(bela, 3, "2026-01-20");
        await batch(ani, 2, "2026-01-10");
      });

      const batch = (beneficiary_id: string, quantity: number, made_on: string) =>
        api.post<{ batches: StockBatch[] }>(`/studio/listings/${listingId}/batches`, { quantity, made_on, authors: [{ beneficiary_id, weight: 1 }] }, staff);
      const used = async () => (await api.get<{ batches: StockBatch[] }>(`/studio/listings/${listingId}/batches`, staff)).data.batches.map((one) => [one.made_on, one.used, one.quantity]);
      const earned = async (orderId: string) => {
        const balances = await balancesOf(market, orderId);
        return [balances[`pending ${ani}`], balances[`pending ${bela}`]];
      };

      it("adds to the shelf, sells the oldest first and pays who made each unit", async () => {
        expect((await api.get<{ listing: StudioListing }>(`/studio/listings/${listingId}`, staff)).data.listing.stock).toBe(6);
        const order = await new Shopper(market, api).order([{ variantId, quantity: 3 }]);
        expect(await used()).toEqual([["2026-01-10", 2, 2], ["2026-01-20", 1, 3]]);
        await api.post(`/studio/orders/${order.id}/confirm-payment`, {}, staff);
        await attributeOrders(getContainer(), [order.id]);
        expect(await earned(order.id)).toEqual([60_000, 30_000]);
      });

      it("gives a cancelled order's units back to who made them", async () => {
        const order = await new Shopper(market, api).order([{ variantId, quantity: 3 }]);
        await cancelOrderWorkflow(getContainer()).run({ input: { order_id: order.id } });
        await returnCancelledUnits(getContainer());
        expect(await used()).toEqual([["2026-01-10", 0, 2], ["2026-01-20", 0, 3]]);
      });

      it("pays the listing's own makers for what no batch covers", async () => {
        const order = await new Shopper(market, api).order([{ variantId, quantity: 6 }]);
        await api.post(`/studio/orders/${order.id}/confirm-payment`, {}, staff);
        await attributeOrders(getContainer(), [order.id]);
        expect(await earned(order.id)).toEqual([90_000, 90_000]);
      });
    });
  },
});
