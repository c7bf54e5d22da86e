import { ListingInput } from "@ska/contracts";
import { PROVINCES } from "@ska/regions";
import { describe, expect, it } from "vitest";
import { deliveryInput, storedDelivery } from "./delivery-input";
import { foodInput, looksLikePirt } from "./food-input";
import { packagingInput } from "./packaging-input";

const form = (...pairs: [string, string][]): FormData => {
  const made = new FormData();
  for (const [name, value] of pairs) made.append(name, value);
  return made;
};
const wrong = (input: unknown): string[] => (ListingInput.safeParse(input).error?.issues ?? []).map(({ path }) => path.join("."));

describe("the screen of packaging", () => {
  it("keeps centimetres as millimetres and empties what nobody typed", () => {
    const input = packagingInput(form(["material", "Kotak karton"], ["width_mm", "22,5"], ["height_mm", ""], ["gift_ready", "yes"], ["note", ""]));
    expect(input).toEqual({ packaging: { material: { id: "Kotak karton" }, width_mm: 225, height_mm: null, depth_mm: null, weight_g: null, gift_ready: true, note: { id: "" } } });
    expect(wrong(input)).toEqual([]);
  });

  it("lets the contract refuse half millimetres and no size at all", () => {
    expect(wrong(packagingInput(form(["width_mm", "22,55"], ["depth_mm", "0"])))).toEqual(["packaging.width_mm", "packaging.depth_mm"]);
  });
});

describe("the screen of food", () => {
  it("sends what the label says", () => {
    const input = foodInput(form(["ingredients", "Tempe, garam"], ["net_weight", "100"], ["permit_number", "1234567890123-45"], ["halal", "certified"], ["halal_number", "ID123"], ["shelf_life_days", "90"]));
    expect(input.food).toEqual({ ingredients: { id: "Tempe, garam" }, net_weight: 100, permit_number: "1234567890123-45", halal: "certified", halal_number: "ID123", shelf_life_days: 90 });
    expect(wrong(input)).toEqual([]);
  });

  it("keeps no certificate of what has none", () => {
    expect(foodInput(form(["halal", "exempt"], ["halal_number", "ID123"])).food).toMatchObject({ halal: "exempt", halal_number: null, permit_number: null });
    expect(wrong(foodInput(form(["halal", "maybe"], ["shelf_life_days", "lama"])))).toEqual(["food.halal", "food.shelf_life_days"]);
  });

  it.each([["1234567890123-45", true], [" 1234567890123-45 ", true], ["123456789012345", false], ["MD 1234", false]])("knows whether %j looks like a P-IRT number", (permit, expected) => expect(looksLikePirt(permit)).toBe(expected));
});

describe("the screen of delivery", () => {
  it("is everywhere unless told, and refuses nowhere", () => {
    expect(deliveryInput(form(["delivery", "all"], ["province", "33"])).delivery.province_codes).toHaveLength(PROVINCES.length);
    expect(deliveryInput(form(["delivery", "some"], ["province", "33"], ["province", "34"]))).toEqual({ delivery: { province_codes: ["33", "34"], pickup: false } });
    expect(wrong(deliveryInput(form(["delivery", "some"])))).toEqual(["delivery.province_codes"]);
  });

  it("may be collected only", () => {
    const input = deliveryInput(form(["delivery", "some"], ["pickup", "yes"]));
    expect(input).toEqual({ delivery: { province_codes: [], pickup: true } });
    expect(wrong(input)).toEqual([]);
  });

  it("opens as it was saved", () => {
    expect(storedDelivery(null)).toEqual({ everywhere: true, codes: [], pickup: false });
    expect(storedDelivery(deliveryInput(form()).delivery)).toEqual({ everywhere: true, codes: [], pickup: false });
    expect(storedDelivery({ province_codes: ["33"], pickup: true })).toEqual({ everywhere: false, codes: ["33"], pickup: true });
  });
});
