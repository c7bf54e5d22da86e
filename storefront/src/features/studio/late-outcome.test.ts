import { expect, it } from "vitest";
import { lateOutcome } from "./late-outcome";

const payment = { status: "cancelled", provider_id: null, amount: 1, deadline: null, confirmable: false, late: null } as const;

it("claims only what the order says itself", () => {
  expect(lateOutcome("revived", { payment: { ...payment, status: "paid" } })).toBe("revived");
  expect(lateOutcome("revived", { payment })).toBeNull();
  expect(lateOutcome("returned", { payment: { ...payment, late: { status: "returned", reference: "BCA 1" } } })).toBe("returned");
  expect(lateOutcome("returned", { payment: { ...payment, late: { status: "open", reference: null } } })).toBeNull();
  expect(lateOutcome("anything", { payment })).toBeNull();
});
