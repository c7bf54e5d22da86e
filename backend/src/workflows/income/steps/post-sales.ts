import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import type { BookedOrder } from "../../../modules/income/booked-orders";
import { capturedAmount, capturedOrders, isFullyCaptured, isPaidUp } from "../captured-orders";
import { readOrders, type PlacedOrder } from "../placed-order";

/** An order's first lines wait until all is captured; what was added later, until the order is paid up again. */
const isDue = (order: PlacedOrder, booked: BookedOrder | undefined): boolean =>
  booked ? order.items.some(({ id }) => !booked.lineItemIds.has(id)) && isPaidUp(order) : isFullyCaptured(order);

/**
 * Posts those of the orders whose rows say that they are fully captured; the others are left for later.
 * Repeatable, and never undone: the ledger only grows.
 */
export const postSalesStep = createStep("post-sales", async (orderIds: string[], { container }) => {
  const income = container.resolve<IncomeModuleService>(INCOME_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const booked = await income.booked(orderIds);
  const orders = (await readOrders(container, orderIds)).filter((order) => isDue(order, booked.get(order.id)));
  if (orders.length === 0) return new StepResponse({ posted: 0 });
  const ids = orders.map(({ id }) => id);
  const captured = await capturedOrders(container, orders, await income.frozenLines(ids), booked);
  const posted = await income.postSales(captured);
  const takenIn = await income.takenIn(ids);
  for (const order of orders.filter(({ id }) => !booked.has(id))) {
    const difference = capturedAmount(order) - (takenIn.get(order.id) ?? 0);
    if (difference !== 0) logger.warn(`Order ${order.id}: Rp ${difference} captured beyond what its lines and shipping come to`);
  }
  return new StepResponse({ posted });
});
