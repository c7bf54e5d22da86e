import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { INCOME_MODULE } from "../../modules/income";
import type { DueRelease } from "../../modules/income/release-entries";
import type { IncomeModuleService } from "../../modules/income/service";
import { attributeOrders } from "./attribute-orders";
import { dueReleases } from "./due-releases";

/** Line by line, so that a bad one holds up nobody else and nobody is locked for long. */
async function release(container: MedusaContainer, due: readonly DueRelease[]): Promise<number> {
  const income = container.resolve<IncomeModuleService>(INCOME_MODULE);
  const lines = new Set(due.map(({ lineItemId }) => lineItemId));
  let released = 0;
  for (const line of lines) {
    try {
      released += await income.release(due.filter(({ lineItemId }) => lineItemId === line));
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Income of line ${line} can't be released`, error as Error);
    }
  }
  return released;
}

/** Releases all income whose hold is over. Repeatable. @returns how many entries were new. */
export const releaseDue = async (container: MedusaContainer): Promise<number> => release(container, await dueReleases(container));

/** The same for an order that was just delivered, whose sale may not be posted yet; what fails is left to the job. */
export async function releaseOfOrder(container: MedusaContainer, orderId: string): Promise<void> {
  try {
    await attributeOrders(container, [orderId]);
    await release(container, await dueReleases(container, orderId));
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Income of order ${orderId} can't be released yet`, error as Error);
  }
}
