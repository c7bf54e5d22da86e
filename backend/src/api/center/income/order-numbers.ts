import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The numbers that staff know orders by, by order id. */
export async function orderNumbers(container: MedusaContainer, orderIds: readonly string[]): Promise<Map<string, number>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["id", "display_id"], filters: { id: [...new Set(orderIds)] } });
  return new Map(data.map((order) => [order.id, Number(order.display_id)]));
}
