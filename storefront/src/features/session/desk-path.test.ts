import { describe, expect, it } from "vitest";
import { deskPath, isDeskPath, loginPath, safeNext } from "./desk-path";

describe("safeNext", () => {
  it.each(["/studio", "/studio/penghasilan", "/en/balai?from=2026-01&to=2026-03", "/balai/rincian?beneficiary_id=ben_1"])("keeps %s", (path) => {
    expect(safeNext(path)).toBe(path);
  });
  it.each([
    "https://evil.example/studio",
    "//evil.example/studio",
    "/\\evil.example",
    "/studio//evil.example",
    "/studio\\..\\x",
    "/studio/../keranjang",
    "/studio/%2e%2e/keranjang",
    "/keranjang",
    "/studiox",
    "javascript:alert(1)",
    "/studio\n/x",
    "/studio/masuk",
    "/en/studio/masuk?next=/studio",
    "/studio/undangan",
    `/studio/${"x".repeat(600)}`,
    undefined,
    ["/studio"],
  ])("refuses %j", (path) => {
    expect(safeNext(path)).toBeNull();
  });
});

describe("addresses of the desks", () => {
  it("leave out what is empty", () => {
    expect(deskPath("id", "/balai", { from: "2026-11", to: undefined, group: "" })).toBe("/balai?from=2026-11");
    expect(deskPath("en", "/studio")).toBe("/en/studio");
  });
  it("carry where she was to the login", () => {
    expect(loginPath("id", { next: "/balai?from=2026-11", ended: true })).toBe("/studio/masuk?next=%2Fbalai%3Ffrom%3D2026-11&ended=1");
    expect(loginPath("en")).toBe("/en/studio/masuk");
  });
  it("are told from the shop's", () => {
    expect(isDeskPath("/balai")).toBe(true);
    expect(isDeskPath("/en/studio/pesanan")).toBe(true);
    expect(isDeskPath("/")).toBe(false);
    expect(isDeskPath("/produk/studio")).toBe(false);
  });
});
