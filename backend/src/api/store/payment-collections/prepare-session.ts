import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { CARD_MINIMUM, STRIPE_PROVIDER } from "@ska/contracts";
import { cartTotals } from "../../../workflows/orders/cart-totals";
import { choosePaymentMethodWorkflow } from "../../../workflows/orders/choose-payment-method";

interface LinkRow {
  cart_id: string;
  cart?: { completed_at?: string | Date | null } | null;
}

/**
 * Before Medusa makes a payment session: the cart's total follows the chosen method.
 * 409 for a placed order: making a session would destroy the one its buyer pays by, and anyone with the id could.
 * `below_card_minimum` (400) for a card and a total that Stripe would refuse.
 */
export async function prepareSession(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const collectionId = req.params.id ?? "";
  const providerId = (req.body as { provider_id?: unknown } | undefined)?.provider_id;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const filters = { payment_collection_id: collectionId };
  const [{ data: carts }, { data: orders }] = await Promise.all([
    query.graph({ entity: "cart_payment_collection", fields: ["cart_id", "cart.completed_at"], filters }),
    query.graph({ entity: "order_payment_collection", fields: ["order_id"], filters }),
  ]);
  const link = (carts as unknown as LinkRow[])[0];
  if (orders.length > 0 || link?.cart?.completed_at) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "This order is already placed; its payment can't be changed here.");
  }
  if (!link) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  if (typeof providerId === "string") {
    await choosePaymentMethodWorkflow(req.scope).run({ input: { cart_id: link.cart_id, provider_id: providerId } });
    if (providerId === STRIPE_PROVIDER && (await cartTotals(req.scope, link.cart_id)).total < CARD_MINIMUM) {
      throw new MedusaError("below_card_minimum", `A card can pay Rp ${CARD_MINIMUM} or more.`);
    }
  }
  next();
}
