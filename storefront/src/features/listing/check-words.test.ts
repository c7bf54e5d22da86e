import { CHECKLIST, ListingProblem } from "@ska/contracts";
import { describe, expect, it } from "vitest";
import { discardOf, stepOfItem, stepOfProblem, warningsOf } from "./check-words";

const variant = (price: number | null, unit_cost: number | null) => ({ id: null, title: "", sku: null, price, unit_cost, stock: 0, reserved: 0 });
const food = (permit_number: string | null) => ({ ingredients: null, net_weight: null, permit_number, halal: null, halal_number: null, shelf_life_days: null });

describe("the last screen", () => {
  it("leads from each problem to a screen, but for the manager's", () => {
    const nowhere = ListingProblem.shape.code.options.filter((code) => stepOfProblem(code) === null);
    expect(nowhere).toEqual(["share_rule"]);
    expect(CHECKLIST.map(stepOfItem)).toEqual(["photos", "packaging", "brand", "price", "name", "food"]);
  });

  it("warns of a price below the cost, of any choice, and of an odd permit", () => {
    expect(warningsOf({ variants: [variant(10, 10), variant(null, 5)], food: food("1234567890123-45") })).toEqual([]);
    expect(warningsOf({ variants: [variant(20, 10), variant(9, 10)], food: food("123") }).map(({ warning }) => warning)).toEqual(["below_cost", "permit_odd"]);
  });

  it("throws away drafts and changes, never what was sold", () => {
    expect(discardOf({ live: false, status: "draft" }, false)).toBe("draft");
    expect(discardOf({ live: false, status: "draft" }, true)).toBeNull();
    expect(discardOf({ live: false, status: "unpublished" }, true)).toBeNull();
    expect(discardOf({ live: true, status: "in_review" }, true)).toBe("changes");
    expect(discardOf({ live: true, status: "published" }, true)).toBeNull();
  });
});
