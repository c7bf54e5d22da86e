import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, OrderWorkflowEvents } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { reserveOrder } from "./reserve-order";
import { unfinishedPlacings, type UnfinishedPlacing } from "./unfinished-placings";

/** Medusa's own completing takes the same lock, so that one of the two at a time is at a cart. Seconds. */
const PATIENCE = 5;

interface Links {
  readonly cartId: string;
  readonly collectionId: string;
}

const linksOf = (orderId: string, { cartId, collectionId }: Links): Record<string, Record<string, string>>[] => [
  { [Modules.ORDER]: { order_id: orderId }, [Modules.CART]: { cart_id: cartId } },
  { [Modules.ORDER]: { order_id: orderId }, [Modules.PAYMENT]: { payment_collection_id: collectionId } },
];

async function missingLinks(container: MedusaContainer, orderId: string, links: Links) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const filters = { order_id: orderId };
  const [{ data: carts }, { data: payments }] = await Promise.all([
    query.graph({ entity: "order_cart", fields: ["cart_id"], filters }),
    query.graph({ entity: "order_payment_collection", fields: ["payment_collection_id"], filters }),
  ]);
  const there = [carts.length > 0, payments.length > 0];
  return linksOf(orderId, links).filter((_, at) => !there[at]);
}

/** What completing would have done next: the links, the stock, the cart's end, then the payment. @throws when goods or payment can't be had. */
async function goOn(container: MedusaContainer, orderId: string, sessionId: string, links: Links): Promise<PaymentDTO | null> {
  const missing = await missingLinks(container, orderId, links);
  if (missing.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).create(missing);
  await reserveOrder(container, orderId);
  await container.resolve(Modules.CART).updateCarts([{ id: links.cartId, completed_at: new Date() }]);
  return container.resolve(Modules.PAYMENT).authorizePaymentSession(sessionId, {});
}

/** Books what the payment took at once, as completing does. */
async function bookCaptures(container: MedusaContainer, orderId: string, payment: PaymentDTO): Promise<void> {
  const captures = payment.captures ?? [];
  if (captures.length === 0) return;
  await container.resolve(Modules.ORDER).addOrderTransactions(
    captures.map((capture) => ({ order_id: orderId, amount: capture.amount, currency_code: payment.currency_code, reference: "capture", reference_id: capture.id })),
  );
}

/** The order goes, and its buyer has an open cart again. */
async function takeBack(container: MedusaContainer, orderId: string, links: Links): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss(linksOf(orderId, links));
  await container.resolve(Modules.CART).updateCarts([{ id: links.cartId, completed_at: null }]);
  await cancelOrderWorkflow(container).run({ input: { order_id: orderId } });
}

/**
 * Brings an order that a crash left half placed to an end: placed, as its buyer wanted, or gone without a trace in stock when
 * its goods or its payment can't be had. Running it again, or on any other order, changes nothing.
 * @returns how it ended; null when there was nothing to do.
 */
export async function finishPlacing(container: MedusaContainer, { orderId, cartId }: UnfinishedPlacing): Promise<"placed" | "taken back" | null> {
  if (cartId === null) {
    await cancelOrderWorkflow(container).run({ input: { order_id: orderId } });
    return "taken back";
  }
  return container.resolve(Modules.LOCKING).execute(
    cartId,
    async () => {
      const [now] = await unfinishedPlacings(container, orderId);
      if (!now?.sessionId) return null;
      const session = await container.resolve(Modules.PAYMENT).retrievePaymentSession(now.sessionId, { select: ["payment_collection_id"] });
      const links = { cartId, collectionId: session.payment_collection_id };
      let payment: PaymentDTO | null;
      try {
        payment = await goOn(container, orderId, now.sessionId, links);
      } catch (error) {
        container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Order ${orderId} can't be placed after all: ${(error as Error).message}`);
        await takeBack(container, orderId, links);
        return "taken back";
      }
      // From here on it is placed: what fails now must not take back what is paid.
      if (payment) await bookCaptures(container, orderId, payment);
      await container.resolve(Modules.EVENT_BUS).emit({ name: OrderWorkflowEvents.PLACED, data: { id: orderId } });
      return "placed";
    },
    { timeout: PATIENCE },
  );
}
