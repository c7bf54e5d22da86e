import type { Caller } from "./caller";

/** Sets how many pieces of a product's first variant lie at its centre, as an administrator. */
export async function stockOf(admin: Caller, productId: string): Promise<(units: number) => Promise<void>> {
  const { product } = await admin.get<{ product: { variants: { inventory_items: { inventory_item_id: string }[] }[] } }>(`/admin/products/${productId}?fields=variants.inventory_items.inventory_item_id`);
  const item = product.variants[0]!.inventory_items[0]!.inventory_item_id;
  const { inventory_item } = await admin.get<{ inventory_item: { location_levels: { location_id: string; reserved_quantity: number }[] } }>(`/admin/inventory-items/${item}?fields=location_levels.location_id,location_levels.reserved_quantity`);
  const { location_id, reserved_quantity } = inventory_item.location_levels[0]!;
  return async (units) => {
    await admin.post(`/admin/inventory-items/${item}/location-levels/${location_id}`, { stocked_quantity: reserved_quantity + units });
  };
}
