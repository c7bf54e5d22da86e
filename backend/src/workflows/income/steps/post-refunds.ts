import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import { readOrders } from "../placed-order";
import { changedOrders } from "../changed-orders";

/** Posts the orders' refunds, and units exchanged for others, from their rows. Repeatable, and never undone: the ledger only grows. */
export const postRefundsStep = createStep("post-refunds", async (orderIds: string[], { container }) => {
  const income = container.resolve<IncomeModuleService>(INCOME_MODULE);
  const orders = await readOrders(container, orderIds);
  const changed = await changedOrders(container, orders, await income.frozenLines(orderIds));
  return new StepResponse({ posted: await income.postRefunds(changed) });
});
