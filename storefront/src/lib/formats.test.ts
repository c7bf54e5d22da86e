import { describe, expect, it } from "vitest";
import { formatDate, formatMoment } from "./date";
import { formatSize, formatWeight } from "./measure";
import { normalisePhone } from "./phone";
import { formatPrice } from "./price";

describe("formatPrice", () => {
  it("writes whole rupiah with dots and a no-break space", () => {
    expect(formatPrice(125000)).toBe("Rp\u00a0125.000");
    expect(formatPrice(0)).toBe("Rp\u00a00");
  });
});

describe("formatMoment", () => {
  const when = "2026-11-21T03:05:00Z";
  it("names the Indonesian zone", () => {
    expect(formatMoment(when, "id")).toBe("21 November 2026 pukul 10.05 WIB");
    expect(formatMoment(when, "id", "Asia/Makassar")).toBe("21 November 2026 pukul 11.05 WITA");
    expect(formatMoment(when, "en", "Asia/Jayapura")).toBe("21 November 2026 at 12:05 WIT");
  });
  it("takes the day of the zone, not of UTC", () => {
    expect(formatDate("2026-08-31T18:00:00Z", "id")).toBe("1 September 2026");
  });
});

describe("measures", () => {
  it("speaks each language's numbers", () => {
    expect(formatWeight(350, "id")).toBe("350 g");
    expect(formatWeight(1250, "id")).toBe("1,3 kg");
    expect(formatWeight(1250, "en")).toBe("1.3 kg");
    expect(formatSize([220, 165, 60], "id")).toBe("22 × 16,5 × 6 cm");
  });
});

describe("normalisePhone", () => {
  it.each(["081234567890", "6281234567890", "+62 812-3456-7890", " 0812 3456 7890 "])("reads %s", (typed) => {
    expect(normalisePhone(typed)).toBe("+6281234567890");
  });
  it.each(["", "12", "abc", "+1 202 555 0123", "0812"])("refuses %s", (typed) => {
    expect(normalisePhone(typed)).toBeNull();
  });
});
