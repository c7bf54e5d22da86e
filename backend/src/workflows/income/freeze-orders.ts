import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { freezeOrdersStep } from "./steps/freeze-orders";

/** Freezes every line of the placed orders as it is now. @returns how many lines were new. */
export const freezeOrdersWorkflow = createWorkflow("freeze-orders", (input: { order_ids: string[] }) => {
  const result = freezeOrdersStep(input.order_ids);
  return new WorkflowResponse(result);
});
