import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { attributeOrders } from "../workflows/income/attribute-orders";

/** Wakes the reader of rows for the order whose payment was captured or refunded. */
export default async function paymentIncome({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: event.data.id },
  });
  const orderIds = payments.flatMap((payment) => payment.payment_collection?.order?.id ?? []);
  await attributeOrders(container, orderIds);
}

export const config: SubscriberConfig = { event: ["payment.captured", "payment.refunded"] };
