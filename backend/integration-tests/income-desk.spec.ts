import { withMedusa } from "./support/with-medusa";
import type { AuditAnswer, IncomeAnswer, IncomeChoicesAnswer, IncomeEntryAnswer, IncomeLinesAnswer } from "@ska/contracts";
import { attributeOrders } from "./support/attribution";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn } from "./support/members";
import { captureWithoutEvent, placeOrder } from "./support/purchase";

type Login = Awaited<ReturnType<typeof logIn>>;

const thisMonth = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
const PERIOD = `from=${thisMonth}&to=${thisMonth}`;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("a manager narrows the report, sees what it grew from, and opens the ledger behind a line", () => {
      const http: Http = api;
      let [melati, kenanga, trembesi, groupId, otherGroupId] = ["", "", "", "", ""];
      let [bag, cloth]: { productId: string; brandId: string; variantId: string }[] = [];
      let manager: Login, otherManager: Login;

      const report = async (query: string, login = manager) => (await http.get<IncomeAnswer>(`/center/income?${PERIOD}&${query}`, login)).data;
      const lines = async (query: string) => (await http.get<IncomeLinesAnswer>(`/center/income/lines?${PERIOD}&${query}`, manager)).data;
      const figures = ({ rows }: IncomeAnswer) => Object.fromEntries(rows.map(({ label, units, orders, net_sales, beneficiary_share }) => [label, [units, orders, net_sales, beneficiary_share]]));

      beforeAll(async () => {
        const container = getContainer();
        const market = await Market.open(container);
        const [centerId, otherCenterId] = [await market.center(), await market.center()];
        melati = await market.person(centerId, "Melati");
        kenanga = await market.person(centerId, "Kenanga");
        trembesi = await market.person(centerId, "Trembesi");
        groupId = await market.group(centerId, [melati, kenanga]);
        otherGroupId = await market.group(otherCenterId, [await market.person(otherCenterId, "Seruni")]);
        const rule = { beneficiaryBp: 6_000, savingsBp: 0 };
        bag = await market.product({ centerId, price: 100_000, unitCost: 0, rule, title: "Tas", authors: [{ beneficiary_id: trembesi, weight: 1 }, { business_group_id: groupId, weight: 1 }] });
        cloth = await market.product({ centerId, price: 50_000, unitCost: 0, rule, title: "Kain", authors: [{ beneficiary_id: melati, weight: 1 }] });
        manager = await logIn(container, http, { centerId, role: "manager" });
        otherManager = await logIn(container, http, { centerId: otherCenterId, role: "manager" });
        const items = [{ variantId: bag.variantId, quantity: 2 }, { variantId: cloth.variantId, quantity: 3 }];
        for (const order of [items, items.slice(1)]) {
          const orderId = await placeOrder(market, http, order);
          await captureWithoutEvent(market, orderId);
          await attributeOrders(container, [orderId]);
        }
      });

      it("by brand counts an order of two brands under each, and once in the total", async () => {
        const answer = await report("group=brand");
        expect(answer.rows.map(({ key, units, orders, net_sales }) => [key, units, orders, net_sales])).toEqual([
          [cloth!.brandId, 6, 2, 300_000],
          [bag!.brandId, 2, 1, 200_000],
        ]);
        expect(answer.total).toMatchObject({ units: 8, orders: 2, net_sales: 500_000, beneficiary_share: 300_000 });
        expect(answer.people).toEqual({ earning: 3, present: 3 });
      });

      it("narrows to a brand, a product and a channel, every count once", async () => {
        for (const filter of [`brand=${cloth!.brandId}`, `product=${cloth!.productId}`]) {
          const answer = await report(`group=beneficiary&${filter}`);
          expect(figures(answer)).toEqual({ Melati: [6, 2, 300_000, 180_000] });
          expect(answer.idle.map(({ label }) => label).sort()).toEqual(["Kenanga", "Trembesi"]);
          expect(answer.people).toEqual({ earning: 1, present: 3 });
        }
        const bags = await report(`group=beneficiary&product=${bag!.productId}`);
        expect(figures(bags)).toEqual({ Trembesi: [2, 1, 100_000, 60_000], Melati: [2, 1, 50_000, 30_000], Kenanga: [2, 1, 50_000, 30_000] });
        expect(bags.total).toMatchObject({ units: 2, orders: 1, net_sales: 200_000 });
        expect((await report("group=product&channel=none")).rows).toEqual([]);
      });

      it("narrows to a business group's people: theirs alone, goods made together once", async () => {
        const people = await report(`group=beneficiary&business_group=${groupId}`);
        expect(figures(people)).toEqual({ Melati: [8, 2, 350_000, 210_000], Kenanga: [2, 1, 50_000, 30_000] });
        expect(people.total).toMatchObject({ units: 8, orders: 2, net_sales: 400_000 });
        expect(people.people).toEqual({ earning: 2, present: 2 });
        expect(figures(await report(`group=product&business_group=${groupId}`))).toEqual({ Kain: [6, 2, 300_000, 180_000], Tas: [2, 1, 100_000, 60_000] });
        const behind = await lines(`business_group=${groupId}&product_id=${bag!.productId}`);
        expect(behind.lines.map(({ units, net_sales }) => [units, net_sales])).toEqual([[2, 100_000]]);
        expect((await lines(`business_group=${groupId}&beneficiary_id=${trembesi}`)).count).toBe(0);
      });

      it("shows and logs one person alone when asked for her", async () => {
        const answer = await report(`group=beneficiary&beneficiary=${kenanga}&trend=2`);
        expect(figures(answer)).toEqual({ Kenanga: [2, 1, 50_000, 30_000] });
        expect(answer).toMatchObject({ idle: [], people: { earning: 1, present: 1 }, rows: [{ trend: [0, 30_000] }] });
        const log = await http.get<AuditAnswer>(`/center/audit?beneficiary_id=${melati}`, manager);
        expect(log.data.records.filter(({ action }) => action === "income.viewed")).toEqual([]);
      });

      it("answers another centre's group like an unknown one", async () => {
        const ask = (id: string) => http.get(`/center/income?${PERIOD}&business_group=${id}`, manager);
        const [theirs, unknown] = [await ask(otherGroupId), await ask("does-not-exist")];
        expect([theirs.status, theirs.data]).toEqual([404, unknown.data]);
      });

      it("shows in one answer how each row came to its figure, and writes it to the log once", async () => {
        const answer = await report("group=beneficiary&trend=3");
        expect(answer.trend_months).toHaveLength(3);
        expect(answer.trend_months?.at(-1)).toBe(thisMonth);
        expect(Object.fromEntries(answer.rows.map(({ label, trend }) => [label, trend]))).toEqual({ Melati: [0, 0, 210_000], Kenanga: [0, 0, 30_000], Trembesi: [0, 0, 60_000] });
        const narrowed = await report(`group=brand&trend=2&brand=${bag!.brandId}`);
        expect(narrowed.rows.map(({ trend }) => trend)).toEqual([[0, 120_000]]);
        const log = await http.get<AuditAnswer>(`/center/audit?beneficiary_id=${melati}`, manager);
        expect(log.data.records.filter(({ action }) => action === "income.viewed")).toHaveLength(1);
      });

      it("offers what the centre ever sold, by name, and nothing of another's", async () => {
        const { data } = await http.get<IncomeChoicesAnswer>("/center/income/choices", manager);
        expect(data.products.map(({ label }) => label)).toEqual(["Kain", "Tas"]);
        expect(data.brands.map(({ key }) => key).sort()).toEqual([bag!.brandId, cloth!.brandId].sort());
        expect(data.channels).toHaveLength(1);
        expect(data.business_groups).toEqual([{ key: groupId, label: "Kelompok" }]);
        const theirs = await http.get<IncomeChoicesAnswer>("/center/income/choices", otherManager);
        expect(theirs.data).toMatchObject({ brands: [], products: [], channels: [] });
      });

      it("opens the ledger's entries of a line, which sum to nothing, to its own centre alone", async () => {
        const [line] = (await lines(`product_id=${bag!.productId}`)).lines;
        const { data } = await http.get<IncomeEntryAnswer>(`/center/income/entries/${line!.id}`, manager);
        expect(data.entry).toMatchObject({ id: line!.id, product: "Tas", quantity: 2, net: 200_000, order_display_id: line!.order_display_id });
        expect(data.entries.map(({ kind }) => kind)).toEqual(["sale"]);
        const { postings } = data.entries[0]!;
        expect(postings.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        expect(postings).toContainEqual({ account: "clearing", beneficiary: null, amount: -200_000 });
        expect(postings).toContainEqual({ account: "pending", beneficiary: "Trembesi", amount: 60_000 });
        const theirs = await http.get(`/center/income/entries/${line!.id}`, otherManager);
        const unknown = await http.get("/center/income/entries/does-not-exist", otherManager);
        expect([theirs.status, theirs.data]).toEqual([404, unknown.data]);
      });

      it.each(["trend=0", "trend=37", "trend=x", "brand=", `product=${"x".repeat(101)}`, "brand[]=a"])("answers 400 with words to %j", async (query) => {
        const { status, data } = await http.get<{ type: string; message: string }>(`/center/income?${PERIOD}&${query}`, manager);
        expect([status, data.type, data.message.length > 5]).toEqual([400, "invalid_data", true]);
      });
    });
  },
});
