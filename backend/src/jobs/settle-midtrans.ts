import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MidtransClient } from "@ska/payment-midtrans";
import { giveBack, latePayments } from "../workflows/orders/midtrans/late-payments";
import { midtransOptions } from "../workflows/orders/midtrans/options";
import { settleSession } from "../workflows/orders/midtrans/settle-session";
import { waitingSessions } from "../workflows/orders/midtrans/waiting-sessions";

/** Each minute: asks Midtrans about payments whose notification never came, lets unpaid orders go, and gives late money back. */
export default async function settleMidtrans(container: MedusaContainer): Promise<void> {
  const options = midtransOptions(process.env);
  if (!options) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const client = new MidtransClient(options);
  for (const waiting of await waitingSessions(container)) {
    try {
      const end = await settleSession(container, client, waiting);
      if (end) logger.info(`Payment session ${waiting.id} was found ${end} at Midtrans`);
    } catch (error) {
      logger.error(`Payment session ${waiting.id} could not be settled and will be tried again: ${(error as Error).message}`);
    }
  }
  for (const late of await latePayments(container)) {
    try {
      await giveBack(container, late);
    } catch (error) {
      logger.error(`Late payment ${late.id} could not be given back and will be tried again: ${(error as Error).message}`);
    }
  }
}

export const config = { name: "settle-midtrans", schedule: "* * * * *" };
