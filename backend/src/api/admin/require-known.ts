import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

/** @throws NOT_FOUND for an order or product that Medusa doesn't know. */
export async function requireKnown(container: MedusaContainer, entity: "order" | "product", id: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity, fields: ["id"], filters: { id } });
  if (data.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
}
