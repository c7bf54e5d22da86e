import { MathBN, MedusaError } from "@medusajs/framework/utils";
import type { BigNumberInput } from "@medusajs/framework/types";

interface Level {
  readonly stocked_quantity: BigNumberInput;
  readonly reserved_quantity: BigNumberInput;
}

interface Item {
  readonly quantity: BigNumberInput;
  readonly variant?: {
    readonly manage_inventory?: boolean;
    readonly allow_backorder?: boolean;
    readonly inventory_items?: readonly ({ inventory_item_id: string; required_quantity: BigNumberInput; inventory?: { location_levels?: readonly Level[] } | null } | null)[];
  } | null;
}

/**
 * Whether there is enough for all lines of a cart together, before anything is written. The reservation, which locks, decides; but
 * Medusa makes the order before it and can leave it behind when the reservation fails beside other steps (medusa#16825).
 * @throws `insufficient_inventory` (409).
 */
export function requireInStock(items: readonly Item[]): void {
  const left = new Map<string, BigNumberInput>();
  for (const { quantity, variant } of items) {
    if (!variant?.manage_inventory || variant.allow_backorder) continue;
    for (const held of variant.inventory_items ?? []) {
      if (!held) continue;
      const levels = held.inventory?.location_levels ?? [];
      const before = left.get(held.inventory_item_id) ?? MathBN.sum(0, ...levels.map((level) => MathBN.sub(level.stocked_quantity, level.reserved_quantity)));
      const after = MathBN.sub(before, MathBN.mult(quantity, held.required_quantity));
      if (MathBN.lt(after, 0)) {
        throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Not enough in stock.", MedusaError.Codes.INSUFFICIENT_INVENTORY);
      }
      left.set(held.inventory_item_id, after);
    }
  }
}
