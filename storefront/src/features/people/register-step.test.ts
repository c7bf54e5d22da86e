import { describe, expect, it } from "vitest";
import { numberOf, stepHash, stepOf } from "./register-step";

const steps = [{ review: [{ name: "legal_name" }] }, { review: [{ name: "alias_choice" }, { name: "alias_own" }] }];

describe("steps of the registration", () => {
  it("stand in the address by number alone", () => {
    expect([0, 3].map(stepHash)).toEqual(["#langkah-1", "#langkah-4"]);
    expect(["", "#langkah-1", "#langkah-4", "#langkah-0", "#langkah-12", "#isi"].map(numberOf)).toEqual([0, 0, 3, 0, 0, 0]);
  });

  it("lead back to the first that was refused", () => {
    expect(stepOf(steps, { alias_own: "x", legal_name: "y" })).toBe(0);
    expect(stepOf(steps, { alias_own: "x" })).toBe(1);
    expect(stepOf(steps, {})).toBeNull();
  });
});
