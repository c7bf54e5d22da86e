import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { attributeOrders } from "../workflows/income/attribute-orders";

/** Wakes the reader of rows for an order that was edited, or whose goods came back or were exchanged. */
export default async function orderChangesIncome({ event, container }: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await attributeOrders(container, [event.data.order_id]);
}

export const config: SubscriberConfig = { event: ["order-edit.confirmed", "order.return_received", "order.claim_created", "order.exchange_created"] };
