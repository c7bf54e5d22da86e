import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { releaseDue } from "../workflows/income/release-delivered";

/** A parcel arrived, whoever said so: without a hold its makers have their income now. */
export default async function deliveryCreatedIncome({ container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await releaseDue(container);
}

export const config: SubscriberConfig = { event: "delivery.created" };
