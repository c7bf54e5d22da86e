import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { freezeLines } from "../freeze-lines";
import { readOrders } from "../placed-order";

/** Freezes the lines of placed orders. Repeatable, and never undone: what is frozen stays. */
export const freezeOrdersStep = createStep("freeze-orders", async (orderIds: string[], { container }) => {
  const orders = await readOrders(container, orderIds);
  return new StepResponse({ frozen: await freezeLines(container, orders) });
});
