import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { attributeOrders } from "../workflows/income/attribute-orders";

/**
 * Wakes the reader of rows: freezes what the hook missed, attributes an order that was captured while placed, and takes
 * back what was refunded by cancelling, of which no payment tells.
 */
export default async function orderIncome({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await attributeOrders(container, [event.data.id]);
}

export const config: SubscriberConfig = { event: ["order.placed", "order.canceled"] };
