import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { attributeOrders } from "../workflows/income/attribute-orders";

/** Wakes the reader of rows: freezes what the hook missed, and attributes an order that was captured while placed. */
export default async function orderPlacedIncome({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await attributeOrders(container, [event.data.id]);
}

export const config: SubscriberConfig = { event: "order.placed" };
