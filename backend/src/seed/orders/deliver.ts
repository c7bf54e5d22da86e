import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils";
import type { DemoFate } from "./to-order";

type OrderRow = {
  id: string;
  metadata: { demo: DemoFate };
  shipping_address: { city: string; province: string; postal_code: string; country_code: string };
  fulfillments?: unknown[];
  items: { id: string; title: string; quantity: number; variant_id: string; variant_sku: string }[];
};

type VariantRow = {
  id: string;
  inventory_items: { inventory_item_id: string; inventory: { location_levels: { location_id: string }[] } }[];
};

/** Ships and delivers past orders parcel by parcel; holds the stock of those paid but not packed yet. Repeatable. */
export async function deliver(container: MedusaContainer, orderIds: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "metadata", "shipping_address.*", "fulfillments.id", "items.*"],
    filters: { id: orderIds },
  });
  const orders = data as unknown as OrderRow[];
  const stockOf = await stockByVariant(container);
  for (const order of orders.filter(({ metadata, fulfillments }) => metadata.demo.delivered_at && !fulfillments?.length)) {
    await deliverOrder(container, order, stockOf);
  }
  const waiting = orders.filter(({ metadata }) => metadata.demo.state === "paid").flatMap((order) => order.items);
  const inventory = container.resolve(Modules.INVENTORY);
  const held = new Set(
    (await inventory.listReservationItems({ line_item_id: waiting.map((item) => item.id) }, { take: null })).map((row) => row.line_item_id),
  );
  for (const item of waiting.filter((row) => !held.has(row.id))) {
    const stock = stockOf.get(item.variant_id);
    if (!stock) continue;
    // A good that has sold out since is left to the packer, as it would be after a miscount in the store room.
    const free = await inventory.retrieveAvailableQuantity(stock.inventoryItemId, [stock.locationId]);
    if (Number(free) < Number(item.quantity)) continue;
    await inventory.createReservationItems({
      line_item_id: item.id,
      inventory_item_id: stock.inventoryItemId,
      location_id: stock.locationId,
      quantity: Number(item.quantity),
    });
  }
}

type Stock = { inventoryItemId: string; locationId: string };

async function stockByVariant(container: MedusaContainer): Promise<Map<string, Stock>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "inventory_items.inventory_item_id", "inventory_items.inventory.location_levels.location_id"],
  });
  return new Map(
    (data as unknown as VariantRow[]).flatMap((variant): [string, Stock][] => {
      const item = variant.inventory_items?.[0];
      const locationId = item?.inventory.location_levels[0]?.location_id;
      return item && locationId ? [[variant.id, { inventoryItemId: item.inventory_item_id, locationId }]] : [];
    }),
  );
}

async function deliverOrder(container: MedusaContainer, order: OrderRow, stockOf: Map<string, Stock>): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const fulfillments = container.resolve(Modules.FULFILLMENT);
  const deliveredAt = order.metadata.demo.delivered_at;
  const parcels = Map.groupBy(order.items, (item) => stockOf.get(item.variant_id)?.locationId ?? "");
  for (const [locationId, items] of parcels) {
    const fulfillment = await fulfillments.createFulfillment({
      location_id: locationId,
      provider_id: "zone-rates_zone-rates",
      delivery_address: {
        city: order.shipping_address.city,
        province: order.shipping_address.province,
        postal_code: order.shipping_address.postal_code,
        country_code: order.shipping_address.country_code,
      },
      items: items.map((item) => ({
        line_item_id: item.id,
        title: item.title,
        sku: item.variant_sku,
        barcode: item.variant_sku,
        quantity: Number(item.quantity),
      })),
      labels: [],
      order: {},
    });
    await database.raw(
      `update fulfillment set packed_at = ?, shipped_at = ?, delivered_at = ?, created_at = ? where id = ?`,
      [order.metadata.demo.paid_at, order.metadata.demo.paid_at, deliveredAt, order.metadata.demo.paid_at, fulfillment.id],
    );
    await database("order_fulfillment").insert({
      id: generateEntityId(undefined, "ordful"),
      order_id: order.id,
      fulfillment_id: fulfillment.id,
    });
  }
  await database.raw(
    `update order_item set
       fulfilled_quantity = quantity, raw_fulfilled_quantity = raw_quantity,
       shipped_quantity = quantity, raw_shipped_quantity = raw_quantity,
       delivered_quantity = quantity, raw_delivered_quantity = raw_quantity
     where order_id = ?`,
    [order.id],
  );
}
