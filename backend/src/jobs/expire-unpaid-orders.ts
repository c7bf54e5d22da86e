import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { causeOf } from "../api/errors/log-line";
import { TRANSFER_CODES_MODULE } from "../modules/transfer_codes";
import type { TransferCodesModuleService } from "../modules/transfer_codes/service";
import { expireOrderWorkflow } from "../workflows/orders/expire-order";
import { overdueOrderIds } from "../workflows/orders/waiting-orders";

/** Each minute: orders whose transfer is overdue are cancelled, and totals nobody can still pay are freed. */
export default async function expireUnpaidOrders(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const now = new Date();
  for (const orderId of await overdueOrderIds(container, now)) {
    const { errors } = await expireOrderWorkflow(container).run({ input: { order_id: orderId }, throwOnError: false });
    if (errors.length > 0) logger.error(`Order ${orderId} did not expire and will be tried again: ${causeOf(errors[0]?.error)}`);
  }
  await container.resolve<TransferCodesModuleService>(TRANSFER_CODES_MODULE).freeHeldBefore(now);
}

export const config = { name: "expire-unpaid-orders", schedule: "* * * * *" };
