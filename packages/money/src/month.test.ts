import { expect, it } from "vitest";
import { monthIn } from "./month";

it.each([
  ["Asia/Jakarta", "2026-01-31T16:59:59Z", "2026-01"],
  ["Asia/Jakarta", "2026-01-31T17:00:00Z", "2026-02"],
  ["Asia/Jayapura", "2026-12-31T15:00:00Z", "2027-01"],
])("in %s %s lies in %s", (timeZone, at, month) => {
  expect(monthIn(timeZone, new Date(at))).toBe(month);
});

it("refuses an unknown time zone", () => {
  expect(() => monthIn("Mars/Olympus", new Date(0))).toThrow(RangeError);
});
