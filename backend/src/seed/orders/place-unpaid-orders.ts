import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows";
import { choosePaymentMethodWorkflow } from "../../workflows/orders/choose-payment-method";
import type { PastOrder } from "../catalog";
import type { Foundation } from "../foundation";
import type { Good } from "./goods-by-sku";
import { addressOf } from "./to-order";

const PROVIDER = "pp_bank-transfer_default";
const SHOWN = 4;

/** A few orders that wait for their transfer, through the same workflows as a buyer's. */
export async function placeUnpaidOrders(
  container: MedusaContainer,
  foundation: Foundation,
  goods: Map<string, Good>,
  unpaid: PastOrder[],
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const order of unpaid.slice(-SHOWN)) {
    const lines = order.lines.flatMap(({ sku, quantity }) => {
      const good = goods.get(sku);
      return good ? [{ good, quantity }] : [];
    });
    try {
      await placeOrder(container, foundation, order, lines);
    } catch (error) {
      // What has sold out meanwhile can't be ordered: the demonstration then shows one waiting order less.
      logger.warn(`demo seed: an unpaid order was left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

async function placeOrder(
  container: MedusaContainer,
  foundation: Foundation,
  order: PastOrder,
  lines: { good: Good; quantity: number }[],
): Promise<void> {
  const address = addressOf(order);
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: foundation.regionId,
      sales_channel_id: foundation.salesChannelId,
      currency_code: "idr",
      email: order.buyer.email,
      shipping_address: address,
      billing_address: address,
      items: lines.map(({ good, quantity }) => ({ variant_id: good.variantId, quantity })),
    },
  });
  const optionIds = [...new Set(lines.map(({ good }) => good.shippingOptionId))];
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cart.id, options: optionIds.map((id) => ({ id })) },
  });
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } });
  await choosePaymentMethodWorkflow(container).run({ input: { cart_id: cart.id, provider_id: PROVIDER } });
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["payment_collection.id"],
    filters: { id: cart.id },
  });
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: data[0]?.payment_collection?.id ?? "", provider_id: PROVIDER },
  });
  await completeCartWorkflow(container).run({ input: { id: cart.id } });
}
