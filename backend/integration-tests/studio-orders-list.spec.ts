import { withMedusa } from "./support/with-medusa";
import { StudioOrdersAnswer } from "@ska/contracts";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { Market } from "./support/market";
import { logIn } from "./support/members";
import { Shopper } from "./support/shopper";

type Login = Awaited<ReturnType<typeof logIn>>;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("a centre's orders", () => {
      let market: Market;
      let staff: Login;
      let maker: Login;
      let own: { id: string; total: number };
      let shared: { id: string; total: number };
      let foreign: { id: string; total: number };
      let cancelled: { id: string; total: number };

      beforeAll(async () => {
        market = await Market.open(getContainer());
        const variants: string[] = [];
        const centers = [await market.center(), await market.center()] as const;
        for (const [index, centerId] of centers.entries()) {
          const person = await market.person(centerId, `Perajin ${index}`);
          const authors = [{ beneficiary_id: person, weight: 1 }];
          const title = index === 0 ? "Tas Sendiri" : "Kopi Sentra Lain";
          variants.push((await market.product({ centerId, price: 40_000, unitCost: 0, authors, title, english: index === 0 ? "Own Bag" : "Coffee" })).variantId);
          if (index === 0) maker = await logIn(getContainer(), api, { centerId, role: "beneficiary", beneficiaryId: person });
        }
        staff = await logIn(getContainer(), api, { centerId: centers[0], role: "staff" });
        const buy = (...which: [number, number][]) =>
          new Shopper(market, api).order(which.map(([index, quantity]) => ({ variantId: variants[index] ?? "", quantity })));
        own = await buy([0, 2]);
        shared = await buy([0, 1], [1, 3]);
        foreign = await buy([1, 1]);
        cancelled = await buy([0, 1]);
        await cancelOrderWorkflow(getContainer()).run({ input: { order_id: cancelled.id } });
        await api.post(`/studio/orders/${own.id}/confirm-payment`, {}, staff);
      });

      const list = async (query: string) => {
        const { data } = await api.get(`/studio/orders${query}`, staff);
        return StudioOrdersAnswer.parse(data);
      };
      const ids = async (query: string) => (await list(query)).orders.map((order) => order.id);

      it("names goods in the reader's language, whatever the buyer's was", async () => {
        const inEnglish = { ...staff, headers: { ...staff.headers, "x-medusa-locale": "en-US" } };
        const { data } = await api.get("/studio/orders", inEnglish);
        const titles = StudioOrdersAnswer.parse(data).orders.flatMap(({ lines }) => lines.map(({ title }) => title));
        expect(titles).toEqual(["Own Bag", "Own Bag", "Own Bag"]);
        const { data: one } = await api.get(`/studio/orders/${own.id}`, inEnglish);
        expect(one.order.lines[0].title).toBe("Own Bag");
      });

      it("holds its own lines and totals, newest first, with the buyer to pack for", async () => {
        const { orders, count, offset, limit } = await list("");
        expect({ count, offset, limit }).toEqual({ count: 3, offset: 0, limit: 20 });
        expect(orders.map((order) => order.id)).toEqual([cancelled.id, shared.id, own.id]);
        const mine = orders[2];
        expect(mine).toMatchObject({ shared: false, state: "paid", payment: { status: "paid", amount: own.total } });
        expect(mine?.totals).toMatchObject({ items: 80_000, total: own.total });
        expect(mine?.recipient).toMatchObject({ name: "Pembeli Rahasia", province: "Jawa Barat", district: "Coblong" });
        const both = orders[1];
        expect(both?.lines.map((line) => [line.title, line.quantity, line.total])).toEqual([["Tas Sendiri", 1, 40_000]]);
        expect(both).toMatchObject({ shared: true, payment: { status: "awaiting", amount: null, confirmable: false } });
        expect(both?.totals.total).toBeLessThanOrEqual(53_000);
        const { data } = await api.get(`/studio/orders/${shared.id}`, staff);
        expect(JSON.stringify(data)).not.toMatch(/Kopi Sentra Lain|120000/);
      });

      it("is sorted into tabs", async () => {
        expect(await ids("?status=unpaid")).toEqual([shared.id]);
        expect(await ids("?status=to_pack")).toEqual([own.id]);
        expect(await ids("?status=cancelled")).toEqual([cancelled.id]);
      });

      it("is found by number and by the rupiah that arrived, never by another centre's money", async () => {
        const { orders } = await list("");
        expect(await ids(`?q=%23${orders[1]?.display_id}`)).toContain(shared.id);
        const dotted = own.total.toLocaleString("id-ID");
        expect(await ids(`?q=${encodeURIComponent(`Rp ${dotted}`)}`)).toEqual([own.id]);
        expect(await ids(`?q=${shared.total}`)).toEqual([]);
        expect(await ids(`?q=${foreign.total}`)).toEqual([]);
        expect(await ids("?q=bukan")).toEqual([]);
        expect(await ids("?q=99999999999999")).toEqual([]);
      });

      it("comes in pages", async () => {
        const page = await list("?limit=1&offset=1");
        expect(page.orders.map((order) => order.id)).toEqual([shared.id]);
        expect(page).toMatchObject({ count: 3, limit: 1, offset: 1 });
        expect((await list("?offset=50")).count).toBe(3);
      });

      it("refuses what makes no sense with words", async () => {
        for (const query of ["?status=all'--", "?limit=201", "?limit=0", "?offset=-1", "?limit=x"]) {
          const { status, data } = await api.get(`/studio/orders${query}`, staff);
          expect({ query, status, type: data.type }).toEqual({ query, status: 400, type: "invalid_data" });
        }
      });

      it("is not for a beneficiary, nor another centre's", async () => {
        expect((await api.get("/studio/orders", maker)).status).toBe(403);
        expect((await api.get(`/studio/orders/${own.id}`, maker)).status).toBe(403);
        expect((await api.get(`/studio/orders/${foreign.id}`, staff)).status).toBe(404);
        expect((await api.get("/studio/orders", { validateStatus: () => true })).status).toBe(401);
      });
    });
  },
});
