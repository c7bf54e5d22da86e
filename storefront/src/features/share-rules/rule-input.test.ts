import { ShareRuleInput } from "@ska/contracts";
import { describe, expect, it } from "vitest";
import { basisPoints, ruleInput } from "./rule-input";

const form = (fields: Record<string, string>): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
};

describe("a share rule's form", () => {
  it.each([["70", 7_000], ["12,5 %", 1_250], ["0", 0], ["100", 10_000], ["1.25", 125]])("reads %j", (typed, expected) => expect(basisPoints(typed)).toBe(expected));

  it.each(["", "tujuh", "-5", "12,555", "70-80"])("refuses %j", (typed) => expect(basisPoints(typed)).toBeNaN());

  it("lets the contract refuse more than all", () => {
    expect(ShareRuleInput.safeParse(ruleInput(form({ subject: "center", beneficiary: "101", savings: "0" }), "+07:00")).success).toBe(false);
  });

  it("is of one brand from the beginning of a day, or of the centre from now on", () => {
    expect(ShareRuleInput.parse(ruleInput(form({ subject: "brand:brd_1", beneficiary: "70", savings: "10", valid_from: "2026-12-01" }), "+08:00"))).toEqual({
      product_id: null, brand_id: "brd_1", beneficiary_bp: 7_000, savings_bp: 1_000, valid_from: "2026-12-01T00:00:00+08:00",
    });
    expect(ShareRuleInput.parse(ruleInput(form({ subject: "center", beneficiary: "70", savings: "10", valid_from: "" }), "+07:00"))).toMatchObject({ product_id: null, brand_id: null });
  });
});
