import { MakerIncomeAnswer, PayableAnswer, PayoutBatchAnswer, PayoutsAnswer } from "@ska/contracts";
import { attributeOrders } from "./support/attribution";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { pagesOf } from "./support/open-files";
import { captureWithoutEvent, placeOrder } from "./support/purchase";
import { withMedusa } from "./support/with-medusa";

const SHIPMENT = { courier: "jne", tracking_number: "CGK0123456789" };

withMedusa({
  env: { HOLD_WORKING_DAYS: "0" },
  testSuite: ({ api, getContainer }) => {
    describe("paying a month out", () => {
      const http: Http = api;
      let market: Market;
      let [melati, kenanga, first, second] = ["", "", "", ""];
      let manager: Login, approver: Login, maker: Login;

      const sold = async (variantId: string): Promise<string> => {
        const orderId = await placeOrder(market, http, [{ variantId, quantity: 1 }]);
        await captureWithoutEvent(market, orderId);
        await attributeOrders(getContainer(), [orderId]);
        return orderId;
      };
      const deliver = async (orderId: string): Promise<void> => {
        await http.post(`/studio/orders/${orderId}/shipments`, SHIPMENT, manager);
        expect((await http.post(`/studio/orders/${orderId}/delivered`, {}, manager)).status).toBe(200);
      };
      const owed = async () => PayableAnswer.parse((await http.get("/center/payouts/owed", manager)).data).people;
      const batch = (...payouts: [string, number, string?][]) =>
        http.post("/center/payouts/batch", { method: "Tunai", note: "", payouts: payouts.map(([beneficiary_id, amount, from = "available"]) => ({ beneficiary_id, amount, from })) }, manager);
      const hers = async () => MakerIncomeAnswer.parse((await http.get("/studio/income", maker)).data).income;
      const receipt = (id: string) => http.get<ArrayBuffer>(`/center/payouts/${id}/receipt.pdf`, { ...manager, responseType: "arraybuffer" });

      beforeAll(async () => {
        const container = getContainer();
        market = await Market.open(container);
        const centerId = await market.center();
        [melati, kenanga] = [await market.person(centerId, "Melati"), await market.person(centerId, "Kenanga")];
        const product = async (id: string, savingsBp: number) =>
          (await market.product({ centerId, price: 100_000, unitCost: 0, authors: [{ beneficiary_id: id, weight: 1 }], rule: { beneficiaryBp: 7_000, savingsBp }, title: "Tas Ciprat" })).variantId;
        [first, second] = [await product(melati, 0), await product(kenanga, 5_000)];
        manager = await logIn(container, http, { centerId, role: "manager", name: "Bu Ratna" });
        approver = await logIn(container, http, { centerId, role: "manager", name: "Pak Sigit" });
        maker = await logIn(container, http, { centerId, role: "beneficiary", beneficiaryId: melati });
      });

      it("offers everybody's available balance, and proposes for all of them or for none", async () => {
        await deliver(await sold(first));
        await deliver(await sold(second));
        expect(await owed()).toEqual([
          { beneficiary_id: kenanga, public_alias: "Kenanga", available: 35_000, savings: 35_000, has_left: false },
          { beneficiary_id: melati, public_alias: "Melati", available: 70_000, savings: 0, has_left: false },
        ]);
        expect([(await batch([melati, 70_000], [kenanga, 35_001])).status, (await batch([melati, 70_000], [kenanga, 1, "savings"])).status]).toEqual([409, 409]);
        expect((await batch([melati, 1], [melati, 2])).status).toBe(400);
        expect((await owed()).map(({ available }) => available)).toEqual([35_000, 70_000]);
        const { status, data } = await batch([melati, 70_000], [kenanga, 30_000]);
        expect(status).toBe(200);
        expect(PayoutBatchAnswer.parse(data).payouts.map(({ public_alias, amount, proposed_by_name }) => [public_alias, amount, proposed_by_name])).toEqual([["Melati", 70_000, "Bu Ratna"], ["Kenanga", 30_000, "Bu Ratna"]]);
        expect((await owed()).map(({ public_alias, available }) => [public_alias, available])).toEqual([["Kenanga", 5_000]]);
        expect(PayoutsAnswer.parse((await http.get("/center/payouts?status=paid", manager)).data)).toMatchObject({ count: 0, counts: { proposed: 2, approved: 0, paid: 0, cancelled: 0 } });
      });

      it("gives a receipt from approval on, and shows her what was paid", async () => {
        await deliver(await sold(first));
        const [made] = PayoutBatchAnswer.parse((await batch([melati, 70_000])).data).payouts;
        const id = made?.id ?? "";
        expect((await receipt(id)).status).toBe(409);
        await http.post(`/center/payouts/${id}/approve`, {}, approver);
        await http.post(`/center/payouts/${id}/paid`, { reference: "BKK-7" }, manager);
        const [page = ""] = await pagesOf((await receipt(id)).data);
        expect(page).toMatch(/Rp 70\.000 Sentra membayarkan Rp 70\.000 kepada Nama Asli \w+\./);
        expect(page).toContain("BKK-7");
        expect((await hers()).payouts).toEqual([expect.objectContaining({ id, amount: 70_000, status: "paid", reference: "BKK-7" })]);
        const { data } = await http.get<{ payouts: unknown[] }>("/studio/me/export", maker);
        expect(data.payouts).toEqual([expect.objectContaining({ id, amount: 70_000, status: "paid" })]);
      });

      it("tells her what waits and why, and what each product brought", async () => {
        const orderId = await sold(first);
        expect((await hers()).waiting).toEqual([expect.objectContaining({ product: "Tas Ciprat", amount: 70_000, reason: "unsent", available_at: null })]);
        await http.post(`/studio/orders/${orderId}/shipments`, SHIPMENT, manager);
        const { pending, waiting, products } = await hers();
        const [one] = waiting;
        expect([waiting.length, one?.reason, one?.amount]).toEqual([1, "sent", pending]);
        expect(Math.round((Date.parse(one?.available_at ?? "") - Date.now()) / 86_400_000)).toBe(10);
        expect(products).toEqual([expect.objectContaining({ product: "Tas Ciprat", units: 1, beneficiary_share: 70_000 })]);
        await http.post(`/studio/orders/${orderId}/delivered`, {}, manager);
        expect((await hers()).waiting).toEqual([]);
      });
    });
  },
});
