import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { freezeOrdersWorkflow } from "../freeze-orders";

type OrderCreated = (handler: (input: { order_id: string }, context: { container: MedusaContainer }) => Promise<void>) => void;

// Medusa marks this hook internal and leaves it out of the types. A failure must not undo an order that is paid:
// the subscriber and the reconciler freeze what was missed here.
(completeCartWorkflow.hooks as unknown as { orderCreated: OrderCreated }).orderCreated(async ({ order_id }, { container }) => {
  try {
    await freezeOrdersWorkflow(container).run({ input: { order_ids: [order_id] } });
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Freezing the lines of order ${order_id} failed`, error as Error);
  }
});
