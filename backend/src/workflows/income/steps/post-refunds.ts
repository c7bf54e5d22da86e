import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import { readOrders } from "../placed-order";
import { refundedOrders } from "../refunded-orders";

/** Posts the orders' refunds from their rows. Repeatable, and never undone: the ledger only grows. */
export const postRefundsStep = createStep("post-refunds", async (orderIds: string[], { container }) => {
  const income = container.resolve<IncomeModuleService>(INCOME_MODULE);
  const orders = await readOrders(container, orderIds);
  const refunded = await refundedOrders(container, orders, await income.frozenLines(orderIds));
  return new StepResponse({ posted: await income.postRefunds(refunded) });
});
