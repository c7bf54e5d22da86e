import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils";

interface Line {
  id: string;
  quantity: BigNumberInput;
  variant?: {
    manage_inventory: boolean;
    allow_backorder: boolean;
    inventory_items?: ({ inventory_item_id: string; required_quantity: number; inventory?: { location_levels?: { location_id: string }[] } | null } | null)[];
  } | null;
}

/**
 * Holds stock for the lines of an order that hold none; running it again adds nothing. A variant lies at its own centre only,
 * so its first level is the one. @throws `insufficient_inventory` when there is less than all of them ask for: then nothing is held.
 */
export async function reserveOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "items.*",
      "items.variant.manage_inventory",
      "items.variant.allow_backorder",
      "items.variant.inventory_items.inventory_item_id",
      "items.variant.inventory_items.required_quantity",
      "items.variant.inventory_items.inventory.location_levels.location_id",
    ],
    filters: { id: orderId },
  });
  const lines = ((data[0]?.items ?? []) as unknown as (Line | null)[]).filter((line) => line !== null);
  const held = new Set((await inventory.listReservationItems({ line_item_id: lines.map((line) => line.id) })).map((one) => one.line_item_id));
  const wanted = lines.flatMap(({ id, quantity, variant }) =>
    held.has(id) || !variant?.manage_inventory
      ? []
      : (variant.inventory_items ?? []).flatMap((item) => {
          const level = item?.inventory?.location_levels?.[0];
          if (!item || !level) return [];
          return { line_item_id: id, inventory_item_id: item.inventory_item_id, location_id: level.location_id, quantity: MathBN.mult(quantity, item.required_quantity), allow_backorder: variant.allow_backorder };
        }),
  );
  if (wanted.length > 0) await inventory.createReservationItems(wanted);
}
