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
const PLENTY = 12;

/** One order per centre that waits for its transfer, and one of two centres, through the same workflows as a buyer's. */
export async function placeUnpaidOrders(
  container: MedusaContainer,
  foundation: Foundation,
  goods: Map<string, Good>,
  buyers: PastOrder[],
): Promise<void> {
  const parcels = await inStockByCenter(container, goods);
  const baskets = [...parcels, parcels.slice(0, 2).flat()];
  for (const [index, lines] of baskets.entries()) {
    const order = buyers[index % buyers.length];
    if (order) await placeOrder(container, foundation, order, lines);
  }
}

type Line = { good: Good; quantity: number };

/** For each centre one good of which there is plenty. */
async function inStockByCenter(container: MedusaContainer, goods: Map<string, Good>): Promise<Line[][]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "inventory_level",
    fields: ["stocked_quantity", "inventory_item.sku"],
    filters: { stocked_quantity: { $gte: PLENTY } },
  });
  const plenty = data.flatMap((level) => goods.get(level.inventory_item?.sku ?? "") ?? []);
  const firstOf = new Map<string, Good>();
  for (const good of plenty) if (!firstOf.has(good.shippingOptionId)) firstOf.set(good.shippingOptionId, good);
  return [...firstOf.values()].map((good) => [{ good, quantity: 2 }]);
}

async function placeOrder(
  container: MedusaContainer,
  foundation: Foundation,
  order: PastOrder,
  lines: Line[],
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
