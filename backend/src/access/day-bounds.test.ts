import { expect, it } from "vitest";
import { dayBounds } from "./day-bounds";

it("cuts days in the centre's zone, both included", () => {
  expect(dayBounds({ from: "2026-11-24", to: "2026-11-24" }, "Asia/Jakarta")).toEqual({
    from: new Date("2026-11-23T17:00:00Z"),
    to: new Date("2026-11-24T17:00:00Z"),
  });
  expect(dayBounds({ from: "2026-01-01" }, "Asia/Jayapura")).toEqual({ from: new Date("2025-12-31T15:00:00Z") });
});

it("bounds nothing that wasn't asked", () => {
  expect(dayBounds({}, "UTC")).toEqual({});
});
