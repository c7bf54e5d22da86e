import { InjectTransactionManager, MathBN, MedusaContext, MedusaError } from "@medusajs/framework/utils";
import type { BigNumberInput, Context } from "@medusajs/framework/types";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import StockService from "@medusajs/inventory/dist/services/inventory-module";
import { lockLevels, lockLevelsOfReservations } from "../row-locks";
import { sumDemand, type Demand } from "../sum-demand";

interface Level {
  readonly inventory_item_id: string;
  readonly location_id: string;
  readonly available_quantity: BigNumberInput;
}

interface EnsureOptions {
  readonly validateQuantityAtLocation?: boolean;
}

type SqlContext = Context<SqlEntityManager>;
type Ids = string | string[];

/** The inside of Medusa's service that is replaced here; part of it is private there. */
interface StockInside {
  ensureInventoryLevels(data: Demand[], options: EnsureOptions | undefined, context: SqlContext): Promise<Level[]>;
  adjustInventory_(itemId: string, locationId: string, adjustment: BigNumberInput, context: SqlContext): Promise<unknown>;
  deleteReservationItems_(ids: Ids, context: SqlContext): Promise<void>;
  softDeleteReservationItems_(ids: Ids, config: unknown, context: SqlContext): Promise<void>;
  deleteReservationItemsByLineItem_(lineIds: Ids, context: SqlContext): Promise<void>;
}

const Stock = StockService as unknown as new (...args: unknown[]) => StockInside;

const keyOf = (row: { inventory_item_id: string; location_id: string }): string => `${row.inventory_item_id} ${row.location_id}`;

/**
 * Medusa's inventory reads a level, decides in memory and writes it back: two at once both see the last unit, and two lines
 * of one order are each held against all of it. Here the levels' rows are locked first, in the order of their ids, and the
 * demand on each is summed. So nothing is sold twice by however many processes, and reservations given back at once are counted once.
 */
export class RowLockedInventoryService extends Stock {
  /** Locks, then checks what one call asks for in all. @throws `insufficient_inventory` (409) when there is less, 404 without a level. */
  override async ensureInventoryLevels(data: Demand[], options: EnsureOptions | undefined, context: SqlContext): Promise<Level[]> {
    await lockLevels(context, data);
    const levels = await super.ensureInventoryLevels(data, { validateQuantityAtLocation: false }, context);
    if (options?.validateQuantityAtLocation) {
      const available = new Map(levels.map((level) => [keyOf(level), level.available_quantity]));
      for (const demand of sumDemand(data)) {
        if (MathBN.gte(available.get(keyOf(demand)) ?? 0, demand.quantity)) continue;
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          `Not enough stock available for item ${demand.inventory_item_id} at location ${demand.location_id}`,
          MedusaError.Codes.INSUFFICIENT_INVENTORY,
        );
      }
    }
    return levels;
  }

  @InjectTransactionManager()
  override async adjustInventory_(
    itemId: string,
    locationId: string,
    adjustment: BigNumberInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<unknown> {
    await lockLevels(context, [{ inventory_item_id: itemId, location_id: locationId }]);
    return super.adjustInventory_(itemId, locationId, adjustment, context);
  }

  @InjectTransactionManager()
  override async deleteReservationItems_(ids: Ids, @MedusaContext() context: SqlContext = {}): Promise<void> {
    await lockLevelsOfReservations(context, "id", ids);
    await super.deleteReservationItems_(ids, context);
  }

  @InjectTransactionManager()
  override async softDeleteReservationItems_(ids: Ids, config: unknown, @MedusaContext() context: SqlContext = {}): Promise<void> {
    await lockLevelsOfReservations(context, "id", ids);
    await super.softDeleteReservationItems_(ids, config, context);
  }

  @InjectTransactionManager()
  override async deleteReservationItemsByLineItem_(lineIds: Ids, @MedusaContext() context: SqlContext = {}): Promise<void> {
    await lockLevelsOfReservations(context, "line_item_id", lineIds);
    await super.deleteReservationItemsByLineItem_(lineIds, context);
  }
}
