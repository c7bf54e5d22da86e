import { describe, expect, it } from "vitest";
import { nextRole, photoNeeds } from "./photo-needs";

describe("what is still to be photographed", () => {
  it.each([
    [[], ["product", "packaging", "detail"]],
    [["product"], ["packaging", "detail"]],
    [["packaging"], ["product", "detail"]],
    [["product", "detail"], ["packaging"]],
    [["product", "product", "product"], ["packaging"]],
    [["packaging", "packaging"], ["product"]],
    [["product", "packaging", "process"], []],
    [["product", "packaging", "detail", "detail"], []],
  ] as const)("%j needs %j", (roles, needs) => expect(photoNeeds(roles)).toEqual(needs));

  it("offers the role that is missing", () => {
    expect([nextRole([]), nextRole(["product"]), nextRole(["product", "packaging"]), nextRole(["product", "packaging", "detail"])]).toEqual(["product", "packaging", "detail", "product"]);
  });
});
