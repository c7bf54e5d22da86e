import { describe, expect, it } from "vitest";
import { isSignedBy, signatureOf } from "./signature";

const KEY = "SB-Mid-server-TEST";
const signed = { order_id: "TEST-ORDER-1", status_code: "200", gross_amount: "125000.00" };
const VECTOR = "cf00bc07b14666a12fb041635244d9c284184a1efc7d16216bb1b5c2a415da347c4975190b571c1e31d85d32003803b9221a8d53d8fe4ba56c4f2efbd591b36d";

describe("the signature of a notification", () => {
  it("is Midtrans' own", () => {
    expect(signatureOf(signed, KEY)).toBe(VECTOR);
    expect(isSignedBy({ ...signed, signature_key: VECTOR }, KEY)).toBe(true);
  });

  it.each([
    { ...signed, signature_key: VECTOR, gross_amount: "125000" },
    { ...signed, signature_key: VECTOR, order_id: "TEST-ORDER-2" },
    { ...signed, signature_key: VECTOR.slice(1) },
    { ...signed, signature_key: "" },
    { ...signed, signature_key: null },
    { ...signed, status_code: 200, signature_key: VECTOR },
    signed,
    null,
    "text",
    [],
  ])("isn't %j", (notification) => {
    expect(isSignedBy(notification, KEY)).toBe(false);
  });
});
