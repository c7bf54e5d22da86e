import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { Market } from "./market";

const database = (market: Market) => market.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);

async function itemOf(market: Market, variantId: string): Promise<string> {
  const { data } = await market.container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "variant", fields: ["inventory_items.inventory_item_id"], filters: { id: variantId } });
  return String(data[0]?.inventory_items?.[0]?.inventory_item_id);
}

/** The variant's level at its centre. */
export async function levelOf(market: Market, variantId: string) {
  const [level] = await market.container.resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id: await itemOf(market, variantId) });
  if (!level) throw new Error(`No level of ${variantId}`);
  return level;
}

/** So many units are at the variant's centre. */
export async function setStock(market: Market, variantId: string, units: number): Promise<void> {
  const { inventory_item_id, location_id } = await levelOf(market, variantId);
  await market.container.resolve(Modules.INVENTORY).updateInventoryLevels([{ inventory_item_id, location_id, stocked_quantity: units }]);
}

/** The second variant is sold from the first one's stock from now on. */
export async function shareStock(market: Market, variantId: string, sharerId: string): Promise<void> {
  const link = market.container.resolve(ContainerRegistrationKeys.LINK);
  const between = (inventory_item_id: string) => ({ [Modules.PRODUCT]: { variant_id: sharerId }, [Modules.INVENTORY]: { inventory_item_id } });
  await link.dismiss(between(await itemOf(market, sharerId)));
  await link.create({ ...between(await itemOf(market, variantId)), data: { required_quantity: 1 } });
}

/** What the rows say of a variant's stock. */
export async function stockOf(market: Market, variantId: string): Promise<{ stocked: number; reserved: number; reservations: number }> {
  const level = await levelOf(market, variantId);
  const reservations = await market.container.resolve(Modules.INVENTORY).listReservationItems({ inventory_item_id: level.inventory_item_id });
  return { stocked: Number(level.stocked_quantity), reserved: Number(level.reserved_quantity), reservations: reservations.length };
}

/** Everything an order leaves in the tables, counted. */
export async function orderTraces(market: Market): Promise<Record<string, number>> {
  const { rows } = await database(market).raw(`select
    (select count(*)::int from "order" where deleted_at is null) as "orders",
    (select count(*)::int from cart where completed_at is not null) as "cartsDone",
    (select count(*)::int from order_payment_collection where deleted_at is null) as "collectionsOfOrders",
    (select count(*)::int from payment_session where status = 'pending_authorization') as "waitingSessions",
    (select count(*)::int from payment where deleted_at is null) as "payments",
    (select count(*)::int from line_snapshot) as "linesFrozen"`);
  return (rows as Record<string, number>[])[0] ?? {};
}
