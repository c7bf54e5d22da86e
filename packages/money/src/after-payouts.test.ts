import { expect, it } from "vitest";
import { afterPayouts } from "./after-payouts";

it.each([
  [[100, 50, 20], 0, [100, 50, 20]],
  [[100, 50, 20], 60, [40, 50, 20]],
  [[100, 50, 20], 130, [0, 20, 20]],
  [[100, 0, 20], 120, [0, 0, 0]],
  [[], 0, []],
])("of %j after %d there is %j", (amounts, paidOut, left) => {
  expect(afterPayouts(amounts, paidOut)).toEqual(left);
});
