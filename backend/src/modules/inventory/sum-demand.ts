import { MathBN } from "@medusajs/framework/utils";
import type { BigNumberInput } from "@medusajs/framework/types";

/** What is asked of an inventory item at a place; without a quantity only the level must exist. */
export interface Demand {
  readonly inventory_item_id: string;
  readonly location_id: string;
  readonly quantity?: BigNumberInput;
  /** May be sold beyond what there is. */
  readonly allow_backorder?: boolean;
}

/** One demand a level, with the sum of all that may not be sold beyond what there is. */
export function sumDemand(data: readonly Demand[]): Required<Omit<Demand, "allow_backorder">>[] {
  const sums = new Map<string, Required<Omit<Demand, "allow_backorder">>>();
  for (const { inventory_item_id, location_id, quantity = 0, allow_backorder } of data) {
    if (allow_backorder) continue;
    const key = `${inventory_item_id} ${location_id}`;
    sums.set(key, { inventory_item_id, location_id, quantity: MathBN.add(sums.get(key)?.quantity ?? 0, quantity) });
  }
  return [...sums.values()];
}
