import { expect, it } from "vitest";
import { monthsUntil } from "./trend";

it("goes back over the turn of the year, and never before year 0", () => {
  expect(monthsUntil("2026-02", 4)).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
  expect(monthsUntil("2026-02", 1)).toEqual(["2026-02"]);
  expect(monthsUntil("0000-02", 3)).toEqual(["0000-01", "0000-01", "0000-02"]);
});
