import { ListingInput } from "@ska/contracts";
import { describe, expect, it } from "vitest";
import { authorsOf, makerRows, makerRowsIn, withSpareMakers } from "./makers-rows";

const form = (...pairs: [string, string][]): FormData => {
  const made = new FormData();
  for (const [name, value] of pairs) made.append(name, value);
  return made;
};

describe("who made it", () => {
  it("opens with who is named, in their order, and room for more", () => {
    const rows = makerRows([{ beneficiary_id: "b", business_group_id: null, weight: 2 }, { beneficiary_id: null, business_group_id: "g", weight: 1 }]);
    expect(rows).toEqual([{ who: "person:b", weight: "2" }, { who: "group:g", weight: "1" }, { who: "", weight: "" }, { who: "", weight: "" }]);
  });

  it("reads people and groups, and counts each once unless told", () => {
    const typed = makerRowsIn(form(["who", "person:b"], ["weight", "2"], ["who", ""], ["weight", "9"], ["who", "group:g"], ["weight", ""]));
    expect(authorsOf(typed)).toEqual([{ beneficiary_id: "b", weight: 2 }, { business_group_id: "g", weight: 1 }]);
    expect(withSpareMakers(typed)[1]).toEqual({ who: "group:g", weight: "" });
  });

  it("leaves them who they are when asked to, and takes a choice alone", () => {
    expect(authorsOf(makerRowsIn(form(["who", "keep"])))).toBeNull();
    expect(authorsOf(makerRowsIn(form(["who", "person:me"])))).toEqual([{ beneficiary_id: "me", weight: 1 }]);
  });

  it("lets the contract refuse half a weight and somebody named twice", () => {
    const refused = (...rows: { who: string; weight: string }[]) => ListingInput.safeParse({ authors: authorsOf(rows) }).success;
    expect(refused({ who: "person:b", weight: "0.5" })).toBe(false);
    expect(refused({ who: "person:b", weight: "1" }, { who: "person:b", weight: "2" })).toBe(false);
  });
});
