import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What of the shop changed: rows named by an event, in the words of `query.graph`. */
type Changed = { entity: string; productPath: string[] };

/** Which products an event touches, by event name. Events that name products themselves are not listed. */
const PATHS: Record<string, Changed> = {
  "product-variant.created": { entity: "product_variant", productPath: ["product_id"] },
  "product-variant.updated": { entity: "product_variant", productPath: ["product_id"] },
  "order.placed": { entity: "order", productPath: ["items", "product_id"] },
  "order.canceled": { entity: "order", productPath: ["items", "product_id"] },
  "inventory.inventory-level.updated": {
    entity: "inventory_level",
    productPath: ["inventory_item", "variants", "product_id"],
  },
};

const NAMING_PRODUCTS = ["product.created", "product.updated", "product.deleted", "listing.changed"];

export const SHOP_EVENTS = [...NAMING_PRODUCTS, ...Object.keys(PATHS)];

/** Ids of the products that an event touches. */
export async function productsOfEvent(
  container: MedusaContainer,
  name: string,
  data: { id?: string; ids?: string[] },
): Promise<string[]> {
  const ids = data.ids ?? (data.id ? [data.id] : []);
  const changed = PATHS[name];
  if (!changed || ids.length === 0) return ids;
  const { data: rows } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: changed.entity,
    fields: [changed.productPath.join(".")],
    filters: { id: ids },
  });
  return [...new Set(rows.flatMap((row) => leaves(row, changed.productPath)))];
}

function leaves(node: unknown, [key, ...rest]: string[]): string[] {
  if (Array.isArray(node)) return node.flatMap((child) => leaves(child, [key ?? "", ...rest]));
  if (typeof node !== "object" || node === null || key === undefined) return [];
  const child = (node as Record<string, unknown>)[key];
  if (rest.length > 0) return leaves(child, rest);
  return typeof child === "string" ? [child] : [];
}
