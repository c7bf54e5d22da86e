import { describe, expect, it } from "vitest";
import { parcelOf, priceOf, serviceOf, weightOf } from "./parcel";
import { withTransferCode } from "./transfer-discount";

const option = { service: "regular", origin_province: "33" };
const item = (weight: number | null, quantity: number) => ({ title: "Madu", quantity, variant: { weight } });
const to = (province: string | null) => ({ items: [item(600, 2)], shipping_address: { province } });

describe("parcelOf", () => {
  it("weighs the lines and reads both provinces", () => {
    const parcel = parcelOf(option, to("32"));
    expect(parcel).toEqual({ from: "33", to: "32", weightGrams: 1_200, service: "regular" });
    expect(priceOf(parcel)).toBe(26_000);
  });

  it("takes the origin of the stock location when the option names none", () => {
    const context = { ...to("32"), from_location: { address: { province: "51" } } };
    expect(parcelOf({ id: "economy" }, context)).toMatchObject({ from: "51", service: "economy" });
  });

  it("is nothing, and costs nothing, without lines", () => {
    expect(priceOf(parcelOf(option, { items: [], shipping_address: null }))).toBe(0);
  });

  it("refuses in words what can't be priced", () => {
    expect(() => parcelOf(option, to(null))).toThrow("province of the delivery address");
    expect(() => parcelOf(option, to("ID-JB"))).toThrow("province of the delivery address");
    expect(() => parcelOf({ service: "regular" }, to("32"))).toThrow("province of origin");
    expect(() => serviceOf({ id: "teleport" })).toThrow("regular or economy");
    for (const weight of [null, 0, -1]) expect(() => weightOf([item(weight, 1)])).toThrow("Madu");
  });
});

describe("withTransferCode", () => {
  const code = { stock_location_id: "sloc_1", amount: 345 };

  it("lowers the parcel of its own centre only", () => {
    expect(withTransferCode(13_000, code, "sloc_1")).toBe(12_655);
    expect(withTransferCode(13_000, code, "sloc_2")).toBe(13_000);
    expect(withTransferCode(13_000, code, undefined)).toBe(13_000);
  });

  it("never goes below zero, and reads no malformed code", () => {
    expect(withTransferCode(100, code, "sloc_1")).toBe(0);
    for (const amount of [-5, 0.5, "345", null]) {
      expect(withTransferCode(13_000, { ...code, amount }, "sloc_1")).toBe(13_000);
    }
    expect(withTransferCode(13_000, "x", "sloc_1")).toBe(13_000);
  });
});
