import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { attributeOrders } from "../workflows/income/attribute-orders";

/** Wakes the reader of rows for the order that a captured payment belongs to. */
export default async function paymentCapturedIncome({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: event.data.id },
  });
  const orderIds = payments.flatMap((payment) => payment.payment_collection?.order?.id ?? []);
  await attributeOrders(container, orderIds);
}

export const config: SubscriberConfig = { event: "payment.captured" };
