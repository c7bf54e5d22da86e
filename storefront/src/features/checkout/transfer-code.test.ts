import { describe, expect, it } from "vitest";
import { transferCode } from "./transfer-code";

describe("transferCode", () => {
  it("is what shipping was lowered by", () => {
    expect(transferCode({ shipping_total: 22_877, metadata: { shipping_full: 23_000 } })).toBe(123);
  });
  it("is nothing when the parcels were priced anew", () => {
    expect(transferCode({ shipping_total: 23_000, metadata: { shipping_full: 9_000 } })).toBe(0);
    expect(transferCode({ shipping_total: 9_000, metadata: { shipping_full: 23_000 } })).toBe(0);
    expect(transferCode({ shipping_total: 9_000, metadata: null })).toBe(0);
  });
});
