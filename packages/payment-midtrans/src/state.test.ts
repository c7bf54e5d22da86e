import { describe, expect, it } from "vitest";
import { paymentsFor, readRupiah, wholeRupiah } from "./amounts";
import { nextOrderId, sessionIdOf } from "./session";
import { isOf, stateOf } from "./state";

describe("what a status means for money", () => {
  it.each([
    ["200", "settlement", undefined, "paid"],
    ["200", "settlement", "accept", "paid"],
    ["200", "capture", "accept", "paid"],
    ["201", "capture", "challenge", "pending"],
    ["202", "capture", "deny", "refused"],
    ["201", "settlement", "accept", "pending"],
    ["201", "pending", undefined, "pending"],
    ["202", "deny", undefined, "refused"],
    ["407", "expire", undefined, "ended"],
    ["200", "cancel", "accept", "ended"],
    ["200", "refund", undefined, "returned"],
    ["200", "partial_refund", undefined, "returned"],
    ["404", undefined, undefined, "none"],
    ["200", "something new", undefined, "pending"],
  ])("%s %s %s is %s", (status_code, transaction_status, fraud_status, state) => {
    expect(stateOf({ status_code, transaction_status, fraud_status })).toBe(state);
  });

  it("is another payment's when order, amount or currency differ", () => {
    const status = { status_code: "200", order_id: "payses_1", gross_amount: "125000.00", currency: "IDR" };
    expect(isOf(status, "payses_1", 125_000)).toBe(true);
    expect(isOf(status, "payses_1", 125_001)).toBe(false);
    expect(isOf(status, "payses_2", 125_000)).toBe(false);
    expect(isOf({ ...status, currency: "USD" }, "payses_1", 125_000)).toBe(false);
    expect(isOf({ ...status, gross_amount: "125000.50" }, "payses_1", 125_000)).toBe(false);
  });
});

describe("amounts", () => {
  it("are whole rupiah", () => {
    expect([wholeRupiah(1), wholeRupiah("125000"), wholeRupiah({ value: "125000", precision: 20 })]).toEqual([1, 125_000, 125_000]);
    for (const amount of [0, -1, 0.5, "12.5"]) expect(() => wholeRupiah(amount)).toThrow(/whole rupiah/);
    expect([readRupiah("125000.00"), readRupiah("0.00"), readRupiah(125_000), readRupiah("1e5")]).toEqual([125_000, 0, Number.NaN, Number.NaN]);
  });

  it("leave out what can't pay them", () => {
    expect(paymentsFor(10_000_000)).toContain("other_qris");
    expect(paymentsFor(10_000_001)).not.toContain("other_qris");
    expect(paymentsFor(10_000)).toContain("credit_card");
    expect(paymentsFor(9_999)).not.toContain("credit_card");
    expect(paymentsFor(50_000_000)).toContain("bca_va");
  });
});

describe("order ids", () => {
  it("are new for each amount and tell their session", () => {
    expect([nextOrderId("payses_1"), nextOrderId("payses_1-2")]).toEqual(["payses_1-2", "payses_1-3"]);
    expect([sessionIdOf("payses_1"), sessionIdOf("payses_1-12")]).toEqual(["payses_1", "payses_1"]);
  });
});
