import { expect, it } from "vitest";
import { outcomeOf } from "./confirm-outcome";

const order = (status: "awaiting" | "paid" | "cancelled", shared = false) => ({
  payment: { status, provider_id: null, amount: null, deadline: null, confirmable: false, late: null },
  shared,
});

it.each([
  ["confirmed", order("paid"), "confirmed"],
  ["confirmed", order("awaiting"), null],
  ["already", order("paid"), "already"],
  ["already", order("cancelled"), "already"],
  ["already", order("awaiting"), null],
  ["shared", order("awaiting", true), "shared"],
  ["shared", order("awaiting"), null],
  ["away", order("awaiting"), "away"],
  ["away", order("paid"), null],
  ["<b>", order("paid"), null],
  [undefined, order("paid"), null],
] as const)("%s is told as far as it is true (%#)", (asked, facts, outcome) => {
  expect(outcomeOf(asked, facts)).toBe(outcome);
});
