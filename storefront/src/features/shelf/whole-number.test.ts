import { describe, expect, it } from "vitest";
import { wholeNumber } from "./whole-number";

describe("wholeNumber", () => {
  it.each([["12", 12], [" 7 ", 7], ["1.250", 1250], ["0", 0]])("reads %j", (typed, number) => expect(wholeNumber(typed)).toBe(number));
  it.each(["", "1,5", "-3", "dua", "1.2"])("refuses %j", (typed) => expect(wholeNumber(typed)).toBeNaN());
  it("refuses nothing", () => expect(wholeNumber(null)).toBeNaN());
});
