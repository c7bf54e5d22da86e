import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { causeOf } from "../api/errors/log-line";
import { confirmTransferWorkflow } from "../workflows/orders/confirm-transfer";
import { cutOffEnds } from "../workflows/orders/cut-off-ends";
import { finishPlacing } from "../workflows/orders/finish-placing";
import { unfinishedPlacings } from "../workflows/orders/unfinished-placings";

/** Brings what a crash cut off between cart, order and payment to its end: every 15 s, so within a minute of a start. */
export default async function reconcileOrders(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const bring = async (orderId: string, act: () => Promise<unknown>): Promise<void> => {
    try {
      const end = await act();
      if (end !== null) logger.info(`Order ${orderId}, cut off by a crash, was brought to its end`);
    } catch (error) {
      logger.error(`Order ${orderId} could not be brought to its end and will be tried again: ${causeOf(error)}`);
    }
  };
  for (const placing of await unfinishedPlacings(container)) await bring(placing.orderId, () => finishPlacing(container, placing));
  const { confirmed, expired } = await cutOffEnds(container);
  for (const { orderId, decidedBy } of confirmed) {
    await bring(orderId, () => confirmTransferWorkflow(container).run({ input: { order_id: orderId, confirmed_by: decidedBy } }));
  }
  for (const orderId of expired) await bring(orderId, () => cancelOrderWorkflow(container).run({ input: { order_id: orderId } }));
}

export const config = { name: "reconcile-orders", schedule: { interval: 15_000 } };
