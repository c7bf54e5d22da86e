import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { returnCancelledUnits } from "../workflows/income/return-cancelled-units";

/** What isn't sold after all goes back to who made it. */
export default async function orderCanceledBatches({ container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await returnCancelledUnits(container);
}

export const config: SubscriberConfig = { event: "order.canceled" };
