import { expect, it } from "vitest";
import { besideYardsticks } from "./yardsticks";

const of = (amount: number) => ({ area_code: "ID", area: "Indonesia", year: 2025, amount, basis: "", source: "", url: null });

it("sets a month's share beside what is published", () => {
  expect(besideYardsticks(1_200_000, 2, { poverty_line: of(600_000), minimum_wage: of(2_400_000) })).toEqual({ monthly: 600_000, ofPovertyLine: 1, ofMinimumWage: 0.25 });
});

it("says nothing where nothing is published, and nothing below zero", () => {
  expect(besideYardsticks(-500, 1, { poverty_line: of(600_000), minimum_wage: null })).toEqual({ monthly: -500, ofPovertyLine: 0, ofMinimumWage: null });
});
