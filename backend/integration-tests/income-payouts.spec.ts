import { PayoutAnswer, StudioOrderAnswer, type AuditAnswer, type IncomeReport, type MakerIncomeAnswer, type PayoutsAnswer } from "@ska/contracts";
import { administrator } from "./support/administrator";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { captureWithoutEvent, placeOrder } from "./support/purchase";
import { withMedusa } from "./support/with-medusa";

const year = new Date().getUTCFullYear();
const PERIOD = `from=${year - 1}-12&to=${year + 1}-01`;
const SHIPMENT = { courier: "jne", tracking_number: "CGK0123456789" };

withMedusa({
  env: { HOLD_WORKING_DAYS: "0" },
  testSuite: ({ api, getContainer }) => {
    describe("payouts", () => {
      const http: Http = api;
      let market: Market;
      let [melati, kenanga, plain, saving] = ["", "", "", ""];
      let manager: Login, approver: Login, staff: Login, otherManager: Login, maker: Login, saver: Login;

      const delivered = async (variantId: string): Promise<string> => {
        const orderId = await placeOrder(market, http, [{ variantId, quantity: 1 }]);
        await captureWithoutEvent(market, orderId);
        await http.post(`/studio/orders/${orderId}/shipments`, SHIPMENT, manager);
        expect((await http.post(`/studio/orders/${orderId}/delivered`, {}, manager)).status).toBe(200);
        return orderId;
      };
      const propose = (beneficiary_id: string, amount: number, from = "available", login = manager) =>
        http.post<{ message: string }>("/center/payouts", { beneficiary_id, amount, from, method: "Tunai" }, login);
      const proposed = async (...what: [string, number, string?]): Promise<string> => {
        const { status, data } = await propose(...what);
        const { payout } = PayoutAnswer.parse(data);
        expect([status, payout.status]).toEqual([200, "proposed"]);
        return payout.id;
      };
      const step = async (id: string, what: string, login = approver, body: unknown = {}) => (await http.post(`/center/payouts/${id}/${what}`, body, login)).status;
      const paid = (id: string, login = manager) => step(id, "paid", login, { reference: "BKK-1" });
      const hers = async (login = maker) => {
        const { available, pending, savings, reserved, paid } = (await http.get<MakerIncomeAnswer>("/studio/income", login)).data.income;
        return [pending, available, savings, reserved, paid];
      };
      const refundAll = async (orderId: string) => {
        const [line] = StudioOrderAnswer.parse((await http.get(`/studio/orders/${orderId}`, staff)).data).order.lines;
        const body = { line_item_id: line?.id, amount: line?.total, reason: "Tidak sampai" };
        expect((await http.post(`/studio/orders/${orderId}/refunds`, body, staff)).status).toBe(200);
      };
      const total = async () => (await http.get<IncomeReport>(`/center/income?${PERIOD}`, manager)).data.total;

      beforeAll(async () => {
        const container = getContainer();
        market = await Market.open(container);
        const [centerId, otherCenterId] = [await market.center(), await market.center()];
        [melati, kenanga] = [await market.person(centerId, "Melati"), await market.person(centerId, "Kenanga")];
        const product = (id: string, price: number, savingsBp: number) =>
          market.product({ centerId, price, unitCost: 0, authors: [{ beneficiary_id: id, weight: 1 }], rule: { beneficiaryBp: 7_000, savingsBp } });
        [plain, saving] = [(await product(melati, 150_000, 0)).variantId, (await product(kenanga, 100_000, 5_000)).variantId];
        manager = await logIn(container, http, { centerId, role: "manager" });
        approver = await logIn(container, http, { centerId, role: "manager" });
        staff = await logIn(container, http, { centerId, role: "staff" });
        otherManager = await logIn(container, http, { centerId: otherCenterId, role: "manager" });
        maker = await logIn(container, http, { centerId, role: "beneficiary", beneficiaryId: melati });
        saver = await logIn(container, http, { centerId, role: "beneficiary", beneficiaryId: kenanga });
      });

      it("vectors 7 and 13: are approved by another and handed over; a refund then costs the centre, and takes nothing of another sale", async () => {
        const sold = await delivered(plain);
        const above = await propose(melati, 105_001);
        expect([above.status, above.data.message]).toEqual([409, expect.stringContaining("105000")]);
        const id = await proposed(melati, 105_000);
        expect(await hers()).toEqual([0, 0, 0, 105_000, 0]);
        expect([await paid(id), await step(id, "approve", manager), await step(id, "approve", otherManager), await step(id, "approve", staff)]).toEqual([409, 403, 404, 403]);
        expect([await step(id, "approve"), await step(id, "approve"), await paid(id), await paid(id), await step(id, "cancel")]).toEqual([200, 409, 200, 409, 409]);
        expect(await hers()).toEqual([0, 0, 0, 0, 105_000]);
        await delivered(plain);
        await refundAll(sold);
        expect(await hers()).toEqual([0, 105_000, 0, 0, 105_000]);
        expect(await total()).toMatchObject({ gross_sales: 300_000, refunds: 150_000, net_sales: 150_000, beneficiary_share: 210_000, center_share: 45_000, refund_cover: -105_000 });

        const list = async (query: string, login = manager) => (await http.get<PayoutsAnswer>(`/center/payouts${query}`, login)).data;
        expect(await list("?status=paid")).toMatchObject({ count: 1, payouts: [{ id, beneficiary_id: melati, amount: 105_000, reference: "BKK-1", approved_by: approver.memberId }] });
        expect([(await list("?status=proposed")).count, (await list(`?beneficiary_id=${kenanga}`)).count, (await list("", otherManager)).count]).toEqual([0, 0, 0]);
        const { records } = (await http.get<AuditAnswer>(`/center/audit?beneficiary_id=${melati}&limit=50`, manager)).data;
        expect(records.map(({ action }) => action).filter((action) => action.startsWith("payout")).sort()).toEqual(["payout.approved", "payout.paid", "payout.proposed"]);
      });

      it("proposed at once share one balance; what is cancelled goes back; an administrator may approve", async () => {
        const sold = await delivered(plain);
        const answers = await Promise.all([propose(melati, 60_000), propose(melati, 60_000), propose(melati, 60_000, "available", approver)]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
        expect(await hers()).toEqual([0, 45_000, 0, 60_000, 0]);
        const { payouts } = (await http.get<PayoutsAnswer>("/center/payouts", manager)).data;
        const id = payouts[0]?.id ?? "";
        const ministry = await administrator(getContainer(), http);
        const approve = async () => (await http.post(`/admin/payouts/${id}/approve`, {}, ministry)).status;
        expect([await approve(), await approve(), await step(id, "cancel")]).toEqual([200, 409, 200]);
        expect(await hers()).toEqual([0, 105_000, 0, 0, 0]);
        await refundAll(sold);
        expect(await hers()).toEqual([0, 0, 0, 0, 0]);
        expect(await total()).toMatchObject({ net_sales: 0, refund_cover: 0 });
      });

      it("of savings wait until she has left; nobody pays another centre's people", async () => {
        await delivered(saving);
        expect(await hers(saver)).toEqual([0, 35_000, 35_000, 0, 0]);
        expect((await propose(kenanga, 1, "savings")).status).toBe(409);
        const [theirs, unknown] = [await propose(kenanga, 1, "available", otherManager), await propose("ben_UNKNOWN", 1, "available", otherManager)];
        expect([theirs.status, unknown.status, theirs.data]).toEqual([404, 404, unknown.data]);
        const today = new Date().toISOString().slice(0, 10);
        expect((await http.post(`/studio/beneficiaries/${kenanga}`, { exited_on: today }, manager)).status).toBe(200);
        const id = await proposed(kenanga, 35_000, "savings");
        expect(await step(id, "cancel", manager)).toBe(200);
        const again = await proposed(kenanga, 35_000, "savings");
        expect([await step(again, "approve"), await paid(again)]).toEqual([200, 200]);
        const balance = await http.get(`/center/beneficiaries/${kenanga}/balance-owed`, manager);
        expect(balance.data).toMatchObject({ balance: { available: 35_000, savings: 0, total: 35_000 } });
        // What is sold after she left still pays her, and saves nothing any more.
        await delivered(saving);
        const since = await http.get(`/center/beneficiaries/${kenanga}/balance-owed`, manager);
        expect(since.data).toMatchObject({ balance: { available: 105_000, savings: 0, total: 105_000 } });
      });
    });
  },
});
