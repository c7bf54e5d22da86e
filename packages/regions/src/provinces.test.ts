import { describe, expect, it } from "vitest";
import { findProvince, PROVINCES, provinceName, requireProvince } from "./provinces";

describe("provinces", () => {
  it("lists 38 of them, each code and name once, in order of code", () => {
    expect(PROVINCES).toHaveLength(38);
    const codes = PROVINCES.map((one) => one.code);
    expect(new Set(codes).size).toBe(38);
    expect(new Set(PROVINCES.map((one) => one.name)).size).toBe(38);
    expect(codes).toEqual([...codes].sort());
    for (const code of codes) expect(code).toMatch(/^\d{2}$/);
  });

  it("looks up by Kemendagri code", () => {
    expect(provinceName("33")).toBe("Jawa Tengah");
    expect(requireProvince("91")).toMatchObject({ name: "Papua", timezone: "Asia/Jayapura" });
    expect(findProvince("64")?.timezone).toBe("Asia/Makassar");
  });

  it("knows nothing of other codes", () => {
    for (const code of ["", "20", "3", "033", "ID-JT", null, undefined]) {
      expect(findProvince(code)).toBeUndefined();
    }
    expect(() => provinceName("99")).toThrow(RangeError);
  });
});
