import { expect, it } from "vitest";
import { newCenterHandle, tellsName } from "./center-handle";

const center = { name: "Sentra Wana Asri", protected: true, province_code: "33" };

it("gives a protected centre an address that tells its province alone", () => {
  expect(newCenterHandle(center)).toMatch(/^sentra-jawa-tengah-[a-z2-9]{4}$/);
  expect(newCenterHandle({ ...center, protected: false })).toMatch(/^sentra-wana-asri-[a-z2-9]{4}$/);
});

it("sees when an address gives the name away", () => {
  expect(tellsName("sentra-wana-asri", center)).toBe(true);
  expect(tellsName("rumah-wana-x2y3", center)).toBe(true);
  expect(tellsName("sentra-jawa-tengah", center)).toBe(false);
});
