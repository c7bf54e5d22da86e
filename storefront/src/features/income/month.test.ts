import { describe, expect, it } from "vitest";
import { isMonth, monthCount, monthName, monthOf, monthsUntil, periodName, shiftMonth, shortMonth } from "./month";

describe("months", () => {
  it("belong to the centre's zone, not to UTC", () => {
    expect(monthOf(new Date("2026-10-31T17:30:00Z"), "Asia/Jakarta")).toBe("2026-11");
    expect(monthOf(new Date("2026-10-31T16:30:00Z"), "Asia/Jakarta")).toBe("2026-10");
    expect(monthOf(new Date("2026-10-31T16:30:00Z"), "Asia/Makassar")).toBe("2026-11");
  });
  it("are counted over the turn of the year", () => {
    expect(shiftMonth("2026-01", -1)).toBe("2025-12");
    expect(shiftMonth("2025-12", 1)).toBe("2026-01");
    expect(shiftMonth("2026-11", -23)).toBe("2024-12");
    expect(monthCount("2025-11", "2026-02")).toBe(4);
    expect(monthsUntil("2026-02", 4)).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
  });
  it.each(["2026-13", "2026-00", "26-01", "2026-1", "", undefined, ["2026-01"]])("are not %j", (text) => {
    expect(isMonth(text)).toBe(false);
  });
  it("have names in both languages", () => {
    expect(monthName("2026-08", "id")).toBe("Agustus 2026");
    expect(shortMonth("2026-08", "en")).toBe("Aug");
    expect(periodName({ from: "2026-11", to: "2026-11" }, "en")).toBe("November 2026");
    expect(periodName({ from: "2026-09", to: "2026-11" }, "id")).toBe("September–November 2026");
    expect(periodName({ from: "2025-12", to: "2026-01" }, "id")).toBe("Desember 2025–Januari 2026");
  });
});
