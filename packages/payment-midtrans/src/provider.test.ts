import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MidtransProvider } from "./provider";
import { MidtransStandIn } from "./test-support/midtrans-stand-in";

const server_key = "SB-Mid-server-TEST";
let midtrans: MidtransStandIn;
let provider: MidtransProvider;
let count = 0;

beforeAll(async () => {
  midtrans = await MidtransStandIn.start({ serverKey: server_key, deliver: () => undefined });
  provider = new MidtransProvider({}, { server_key, environment: "sandbox", base_url: midtrans.url, finish_url: "http://shop.example/back" });
});
beforeEach(() => void midtrans.calls.splice(0));
afterAll(() => midtrans.stop());

async function page(amount = 125_000) {
  count += 1;
  const { data } = await provider.initiatePayment({ amount, currency_code: "idr", data: { session_id: `payses_${count}` } });
  const session = { ...data };
  return { session, orderId: String(session["order_id"]) };
}
const look = async (data: Record<string, unknown>) => (await provider.authorizePayment({ data })).status;
const hear = (body: Record<string, unknown>) => provider.getWebhookActionAndData({ data: body, rawData: "", headers: {} });

describe("a payment at Midtrans", () => {
  it("counts when Midtrans' status says so, and not before", async () => {
    const { session, orderId } = await page();
    expect(session["redirect_url"]).toContain(`${midtrans.url}/snap/v4/redirection/`);
    expect(await look(session)).toBe("pending");
    midtrans.choose(orderId, "pending_va");
    expect(await look(session)).toBe("pending_authorization");
    midtrans.choose(orderId, "pay_va");
    expect(await provider.authorizePayment({ data: session })).toMatchObject({ status: "captured", data: { ...session, payment_type: "bank_transfer" } });
    expect(await look({ ...session, gross_amount: 125_001 })).toBe("error");
  });

  it.each([["deny", "error"], ["expire", "canceled"], ["pay_qris", "captured"], ["pay_gopay", "captured"], ["pay_card", "captured"]] as const)("after %s is %s", async (choice, status) => {
    const { session, orderId } = await page();
    midtrans.choose(orderId, choice);
    expect(await look(session)).toBe(status);
  });

  it("hears signed notifications alone and believes the status, not them", async () => {
    const { session, orderId } = await page();
    midtrans.choose(orderId, "pending_va");
    const pending = midtrans.notification(orderId);
    expect(await hear(pending)).toMatchObject({ action: "pending" });
    midtrans.choose(orderId, "pay_va");
    const paid = midtrans.notification(orderId);
    const successful = { action: "captured", data: { session_id: session["session_id"], amount: 125_000 } };
    for (const notification of [paid, pending, paid]) expect(await hear(notification)).toEqual(successful);
    midtrans.calls.splice(0);
    for (const forged of [{ ...paid, gross_amount: "1.00" }, { ...paid, signature_key: "0" }, {}, { ...pending, transaction_status: "settlement", status_code: "200" }]) {
      expect(await hear(forged)).toEqual({ action: "not_supported" });
    }
    expect(midtrans.calls).toEqual([]);
  });

  it("can't be paid at a page that was closed, and a paid one can't be closed", async () => {
    const closed = await page();
    await provider.deletePayment({ data: closed.session });
    midtrans.choose(closed.orderId, "pay_qris");
    expect(await look(closed.session)).toBe("pending");
    const waiting = await page();
    midtrans.choose(waiting.orderId, "pending_va");
    await provider.cancelPayment({ data: waiting.session });
    expect(await look(waiting.session)).toBe("canceled");
    const paid = await page();
    for (const choice of ["pay_card", "pay_qris"] as const) {
      midtrans.choose(paid.orderId, choice);
      await expect(provider.deletePayment({ data: paid.session })).rejects.toThrow(/refund it/);
    }
  });

  it("gets another page for another amount", async () => {
    const { session, orderId } = await page();
    const change = (amount: number, data: Record<string, unknown>) => provider.updatePayment({ amount, currency_code: "idr", data });
    expect((await change(125_000, session)).data).toEqual(session);
    const { data } = await change(130_000, session);
    expect(data).toMatchObject({ order_id: `${orderId}-2`, gross_amount: 130_000, session_id: orderId });
    midtrans.choose(orderId, "pay_qris");
    midtrans.choose(`${orderId}-2`, "pay_qris");
    expect(await look({ ...data })).toBe("captured");
    expect(midtrans.transactions.get(orderId)?.status).toBeUndefined();
  });

  it("is refunded once for each key, also when Midtrans' answer was lost, and by hand where Midtrans can't", async () => {
    const { session, orderId } = await page();
    midtrans.choose(orderId, "pay_qris");
    const refund = (amount: number, key: string, data = session) => provider.refundPayment({ amount, data, context: { idempotency_key: key } });
    await refund(25_000, "ref_1");
    await refund(25_000, "ref_1");
    await refund(100_000, "ref_2");
    expect(midtrans.transactions.get(orderId)?.refunds).toEqual([{ refund_key: "ref_1", refund_amount: "25000.00" }, { refund_key: "ref_2", refund_amount: "100000.00" }]);
    await expect(refund(1, "ref_3")).rejects.toThrow(/412/);
    const va = await page();
    midtrans.choose(va.orderId, "pay_va");
    const { data } = await refund(5_000, "ref_4", va.session);
    expect(data).toMatchObject({ returned_by_hand: [{ refund_key: "ref_4", amount: 5_000 }] });
    expect((await refund(5_000, "ref_4", { ...data })).data).toEqual(data);
  });

  it("outlives one outage of Midtrans and says so at two", async () => {
    const { session, orderId } = await page();
    midtrans.choose(orderId, "pay_qris");
    midtrans.outages = 1;
    expect(await look(session)).toBe("captured");
    midtrans.outages = 2;
    await expect(look(session)).rejects.toThrow(/no answer/);
  });

  it("takes whole rupiah alone", async () => {
    await expect(page(0.5)).rejects.toThrow(/whole rupiah/);
    await expect(provider.initiatePayment({ amount: 1, currency_code: "usd", data: { session_id: "x" } })).rejects.toThrow(/rupiah only/);
    expect(() => new MidtransProvider({}, { environment: "sandbox" })).toThrow(/server_key/);
  });
});

describe("the pay page", () => {
  it("leads back to the shop with Midtrans' own parameters", async () => {
    const { session, orderId } = await page();
    const address = String(session["redirect_url"]);
    expect(await (await fetch(address)).text()).toContain("Pay by QRIS");
    const answer = await fetch(address, { method: "POST", body: new URLSearchParams({ choice: "pay_qris" }), redirect: "manual" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`http://shop.example/back?order_id=${orderId}&status_code=200&transaction_status=settlement`);
  });
});
