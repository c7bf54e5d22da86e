import type { MedusaContainer } from "@medusajs/framework/types";
import { offerPaymentProviders } from "../workflows/orders/offer-payment-providers";

/** Once after each start: a provider may have been configured since the shop's region was made. */
export default async function offerPaymentProvidersJob(container: MedusaContainer): Promise<void> {
  await offerPaymentProviders(container);
}

export const config = { name: "offer-payment-providers", schedule: { interval: 1_000 }, numberOfExecutions: 1 };
