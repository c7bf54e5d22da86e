import { describe, expect, it } from "vitest";
import { stepAddress, stepAfter, stepBefore, stepsFor } from "./steps";

const cloth = { food: null, checklist: ["photos" as const], delivery: null };
const bread = { food: { ingredients: null, net_weight: null, permit_number: null, halal: null, halal_number: null, shelf_life_days: 3 }, checklist: ["permits" as const], delivery: null };

describe("the wizard's screens", () => {
  it("asks for food and delivery only where they matter", () => {
    expect(stepsFor(cloth)).not.toContain("food");
    expect(stepsFor(bread)).toEqual(expect.arrayContaining(["food", "delivery"]));
  });

  it("goes on and back past what isn't asked", () => {
    expect(stepAfter(cloth, "packaging")).toBe("check");
    expect(stepAfter(bread, "packaging")).toBe("food");
    expect(stepBefore(cloth, "check")).toBe("packaging");
    expect(stepBefore(cloth, "photos")).toBeNull();
    expect(stepAfter(cloth, "check")).toBe("check");
  });

  it("has an address for each", () => expect(stepAddress("lst_1", "price")).toBe("/studio/produk/lst_1/harga"));
});
