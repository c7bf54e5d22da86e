import { MathBN } from "@medusajs/framework/utils";
import { expect, it } from "vitest";
import { sumDemand } from "./sum-demand";

const at = (inventory_item_id: string, quantity: number, allow_backorder = false) => ({ inventory_item_id, location_id: "here", quantity, allow_backorder });

it("sums what several lines ask of one level, and leaves out what may be sold beyond it", () => {
  const sums = sumDemand([at("a", 5), at("b", 1), at("a", 4), at("a", 100, true)]);
  expect(sums.map((sum) => [sum.inventory_item_id, MathBN.convert(sum.quantity).toNumber()])).toEqual([["a", 9], ["b", 1]]);
});

it("asks for nothing where no quantity is given", () => {
  expect(sumDemand([{ inventory_item_id: "a", location_id: "here" }]).map((sum) => MathBN.convert(sum.quantity).toNumber())).toEqual([0]);
});
