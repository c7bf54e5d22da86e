import { expect, it } from "vitest";
import { parcelOutcome } from "./parcel-outcome";

const order = (state: "paid" | "packed" | "shipped" | "delivered", corrected = false) => ({
  state,
  parcel: {
    packed_at: null,
    shipped_at: null,
    delivered_at: null,
    courier: null,
    tracking_number: null,
    earlier: corrected ? [{ courier: "jne" as const, tracking_number: "CGK1234", until: "2026-11-24T00:00:00Z" }] : [],
  },
});

it.each([
  ["packed", order("packed"), "packed"],
  ["packed", order("paid"), null],
  ["unpacked", order("paid"), "unpacked"],
  ["unpacked", order("packed"), null],
  ["shipped", order("shipped"), "shipped"],
  ["shipped", order("packed"), null],
  ["corrected", order("shipped", true), "corrected"],
  ["corrected", order("shipped"), null],
  ["delivered", order("delivered"), "delivered"],
  ["delivered", order("shipped"), null],
  ["toString", order("shipped"), null],
  [undefined, order("shipped"), null],
] as const)("%s is told as far as it is true (%#)", (asked, facts, outcome) => {
  expect(parcelOutcome(asked, facts)).toBe(outcome);
});
