import { describe, expect, it } from "vitest";
import { bilingualIn, millimetresIn, wholeIn } from "./typed-number";

describe("what people type for numbers", () => {
  it.each([["", null], ["  ", null], ["15000", 15_000], ["15.000", 15_000], ["Rp 1.250.000", 1_250_000], ["rp15,000", 15_000], ["0", 0]])("reads %j as %j", (typed, expected) =>
    expect(wholeIn(typed)).toBe(expected),
  );

  it.each(["1.5", "15.00", "-3", "lima", "1e3", "12.5000"])("refuses %j, which isn't whole", (typed) => expect(wholeIn(typed)).toBeNaN());

  it.each([["", null], ["12,5", 125], ["12.5 cm", 125], ["7", 70]])("reads %j centimetres as %j millimetres", (typed, expected) => expect(millimetresIn(typed)).toBe(expected));

  it.each(["12,55", "-1", "besar"])("refuses %j centimetres", (typed) => expect(millimetresIn(typed)).toBeNaN());
});

describe("a text in two languages", () => {
  it("leaves out the English that nobody wrote", () => {
    const form = new FormData();
    form.set("note", " Kotak ");
    form.set("note_en", "");
    expect(bilingualIn(form, "note")).toEqual({ id: "Kotak" });
    form.set("note_en", "Box");
    expect(bilingualIn(form, "note")).toEqual({ id: "Kotak", en: "Box" });
  });
});
