import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { freezeOrdersStep } from "./steps/freeze-orders";
import { postRefundsStep } from "./steps/post-refunds";
import { postSalesStep } from "./steps/post-sales";

const AT_ONCE = 50;

/**
 * Attributes the fully captured among the orders to their makers, and takes refunds back. Lines whose freezing was missed are frozen first.
 * Repeating it, late or at the same time, adds nothing.
 */
export const attributeOrdersWorkflow = createWorkflow("attribute-orders", (input: { order_ids: string[] }) => {
  freezeOrdersStep(input.order_ids);
  const sales = postSalesStep(input.order_ids);
  const refunds = postRefundsStep(input.order_ids);
  return new WorkflowResponse(transform({ sales, refunds }, ({ sales, refunds }) => ({ posted: sales.posted + refunds.posted })));
});

/** Attributes any number of orders, some at a time. @returns how many ledger entries were new. */
export async function attributeOrders(container: MedusaContainer, orderIds: readonly string[]): Promise<number> {
  let posted = 0;
  for (let start = 0; start < orderIds.length; start += AT_ONCE) {
    const { result } = await attributeOrdersWorkflow(container).run({
      input: { order_ids: orderIds.slice(start, start + AT_ONCE) },
    });
    posted += result.posted;
  }
  return posted;
}
