import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { attributeOrders } from "../../workflows/income/attribute-orders";
import { freezeOrdersWorkflow } from "../../workflows/income/freeze-orders";
import { pastOrders } from "../catalog";
import type { Foundation } from "../foundation";
import { goodsBySku } from "./goods-by-sku";
import { deliver } from "./deliver";
import { pay } from "./pay";
import { placeUnpaidOrders } from "./place-unpaid-orders";
import { toOrder } from "./to-order";

/**
 * Three months of past orders as the rows that real checkouts would have left, a few unpaid ones through the real
 * checkout, and the income of all of them through the real attribution.
 */
export async function seedOrders(container: MedusaContainer, foundation: Foundation): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const existing = await orders.listOrders({}, { take: null, select: ["id", "metadata"] });
  const goods = await goodsBySku(container);
  const past = pastOrders({ now: new Date() });
  let ids = existing.filter((order) => order.metadata?.demo).map((order) => order.id);
  if (ids.length === 0) {
    const drafts = past.filter((order) => order.state !== "unpaid").map((order) => toOrder(order, goods, foundation));
    ids = (await orders.createOrders(drafts)).map((order) => order.id);
  }
  if (existing.every((order) => order.metadata?.demo)) {
    await placeUnpaidOrders(container, foundation, goods, past.slice(-5));
  }
  await pay(container, ids);
  await deliver(container, ids);
  await freezeOrdersWorkflow(container).run({ input: { order_ids: ids } });
  await attributeOrders(container, ids);
}
