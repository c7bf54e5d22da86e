import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { productsOfEvent, SHOP_EVENTS } from "../workflows/listings/products-of-event";
import { tellStorefront } from "../workflows/listings/tell-storefront";

/** The events that the search index does not hear of itself (src/search/product.ts). */
const UNHEARD_BY_SEARCH = new Set(["product-variant.updated", "product-variant.created", "order.placed", "order.canceled", "inventory.inventory-level.updated"]);
const MOST_PRODUCTS = 40;

/** Keeps the shop's cached pages and its search index in step with goods, prices and stock. */
export default async function shopGoodsChanged({ event, container }: SubscriberArgs<{ id?: string; ids?: string[] }>): Promise<void> {
  const ids = await productsOfEvent(container, event.name, event.data);
  if (ids.length === 0) return;
  if (UNHEARD_BY_SEARCH.has(event.name)) {
    await container.resolve(Modules.EVENT_BUS).emit({ name: "stock.changed", data: { ids } });
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  if (ids.length > MOST_PRODUCTS) return tellStorefront(["store"], logger);
  const { data: products } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["handle"], filters: { id: ids }, withDeleted: true });
  await tellStorefront(
    ["catalog", ...ids.map((id) => `listing:${id}`), ...products.map((product) => `product:${product.handle}`)],
    logger,
  );
}

export const config: SubscriberConfig = { event: SHOP_EVENTS };
