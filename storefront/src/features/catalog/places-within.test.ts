import { PROVINCES } from "@ska/regions";
import { describe, expect, it } from "vitest";
import { placesWithin } from "./places-within";

describe("where fresh goods may go", () => {
  it("names the provinces in words of the language", () => {
    const delivery = { province_codes: ["33", "34"] };
    expect(placesWithin(delivery, "id")).toBe("Jawa Tengah dan DI Yogyakarta");
    expect(placesWithin(delivery, "en")).toBe("Jawa Tengah and DI Yogyakarta");
  });

  it("says nothing of what goes everywhere", () => {
    expect(placesWithin(null, "id")).toBeNull();
    expect(placesWithin({ province_codes: PROVINCES.map(({ code }) => code) }, "id")).toBeNull();
  });
});
