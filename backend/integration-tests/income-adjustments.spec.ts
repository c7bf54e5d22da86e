import { AdjustmentAnswer, type AdjustmentsAnswer, type AuditAnswer, type IncomeReport } from "@ska/contracts";
import { administrator } from "./support/administrator";
import type { Http } from "./support/http";
import { logIn, type Login } from "./support/members";
import { TwoMakers } from "./support/two-makers";
import { withMedusa } from "./support/with-medusa";

const year = new Date().getUTCFullYear();
const PERIOD = `from=${year - 1}-12&to=${year + 1}-01`;

withMedusa({
  env: { HOLD_WORKING_DAYS: "0" },
  testSuite: ({ api, getContainer }) => {
    describe("corrections", () => {
      const http: Http = api;
      let shop: TwoMakers;
      let manager: Login, approver: Login, staff: Login, otherManager: Login;

      beforeAll(async () => {
        const container = getContainer();
        shop = await TwoMakers.open(container, http);
        manager = await logIn(container, http, { centerId: shop.centerId, role: "manager" });
        approver = await logIn(container, http, { centerId: shop.centerId, role: "manager" });
        staff = await logIn(container, http, { centerId: shop.centerId, role: "staff" });
        otherManager = await logIn(container, http, { centerId: await shop.market.center(), role: "manager" });
      });

      const propose = (line_item_id: string, beneficiary_id: string, amount: unknown, login = manager) =>
        http.post<{ message: string }>("/center/adjustments", { line_item_id, beneficiary_id, amount, reason: "Salah tulis pembuat" }, login);
      const proposed = async (...what: [string, string, number]): Promise<string> => {
        const { status, data } = await propose(...what);
        const { adjustment } = AdjustmentAnswer.parse(data);
        expect([status, adjustment.status]).toEqual([200, "proposed"]);
        return adjustment.id;
      };
      const step = async (id: string, what: "approve" | "cancel", login = approver) => (await http.post(`/center/adjustments/${id}/${what}`, {}, login)).status;
      const report = async () => (await http.get<IncomeReport>(`/center/income?${PERIOD}&group=beneficiary`, manager)).data;

      it("move money between a maker and the centre's share of a line once a second person agreed; reports follow", async () => {
        const { orderId, bag } = await shop.delivered(1, 0);
        const before = { melati: 105_000, kenanga: 0, share: 45_000 };
        await shop.eventually(orderId, before);
        const id = await proposed(bag, shop.kenanga, 15_000);
        await shop.eventually(orderId, before);
        expect([await step(id, "approve", manager), await step(id, "approve", otherManager), await step(id, "approve", staff)]).toEqual([403, 404, 403]);
        expect((await Promise.all([step(id, "approve"), step(id, "approve")])).sort()).toEqual([200, 409]);
        await shop.eventually(orderId, { melati: 105_000, kenanga: 15_000, share: 30_000 });
        const { rows, total } = await report();
        expect(total).toMatchObject({ net_sales: 150_000, beneficiary_share: 120_000, center_share: 30_000, orders: 1, units: 1 });
        expect(rows.find(({ key }) => key === shop.kenanga)).toMatchObject({ net_sales: 0, beneficiary_share: 15_000, center_share: -15_000, units: 0, orders: 0 });
        const { adjustments, count } = (await http.get<AdjustmentsAnswer>("/center/adjustments?status=approved", manager)).data;
        expect([count, adjustments[0]]).toMatchObject([1, { id, amount: 15_000, approved_by: approver.memberId, reason: "Salah tulis pembuat" }]);
        expect((await http.get<AdjustmentsAnswer>("/center/adjustments", otherManager)).data.count).toBe(0);
        const { records } = (await http.get<AuditAnswer>("/center/audit?limit=50", manager)).data;
        expect(records.map(({ action }) => action).filter((action) => action.startsWith("adjustment")).sort()).toEqual(["adjustment.approved", "adjustment.proposed"]);
      });

      it("take back from her only what she still holds of that line", async () => {
        const [first, second] = [await shop.delivered(1, 0), await shop.delivered(1, 0)];
        await shop.payOut(shop.melati, 100_000);
        const tooMuch = await proposed(first.bag, shop.melati, -5_001);
        expect(await step(tooMuch, "approve")).toBe(409);
        expect([await step(tooMuch, "cancel", manager), await step(tooMuch, "cancel"), await step(tooMuch, "approve")]).toEqual([200, 409, 409]);
        const rest = await proposed(first.bag, shop.melati, -5_000);
        const ministry = await administrator(getContainer(), http);
        expect((await http.post(`/admin/adjustments/${rest}/approve`, {}, ministry)).status).toBe(200);
        await shop.eventually(first.orderId, { melati: 100_000, kenanga: 0, share: 50_000 });
        await shop.eventually(second.orderId, { melati: 105_000, kenanga: 0, share: 45_000 });
      });

      it("are refused for another's line or people, before the sale, and when they say nothing", async () => {
        const { bag } = await shop.delivered(1, 0);
        const [foreign, unknown, person] = [await propose(bag, shop.melati, 1, otherManager), await propose("ordli_UNKNOWN", shop.melati, 1), await propose(bag, "ben_UNKNOWN", 1)];
        expect([foreign.status, unknown.status, person.status]).toEqual([404, 404, 404]);
        expect([foreign.data, person.data]).toEqual([unknown.data, unknown.data]);
        expect((await propose(bag, shop.melati, 1, staff)).status).toBe(403);
        for (const amount of [0, 1.5, "1", null, 1e300]) expect((await propose(bag, shop.melati, amount)).status).toBe(400);
        expect((await http.post("/center/adjustments", { line_item_id: bag, beneficiary_id: shop.melati, amount: 1, reason: " " }, manager)).status).toBe(400);
      });
    });
  },
});
