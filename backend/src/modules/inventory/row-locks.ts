import type { Context } from "@medusajs/framework/types";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";

interface Place {
  readonly inventory_item_id: string;
  readonly location_id: string;
}

const managerOf = (context: Context<SqlEntityManager>): SqlEntityManager | undefined => context.transactionManager ?? context.manager;

/** Locks the levels of these places until the transaction ends, always in the order of their ids: no two callers wait for each other. */
export async function lockLevels(context: Context<SqlEntityManager>, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return;
  const pairs = places.map(() => "(?, ?)").join(", ");
  await managerOf(context)?.execute(
    `select id from inventory_level where (inventory_item_id, location_id) in (${pairs}) and deleted_at is null order by id for update`,
    places.flatMap((place) => [place.inventory_item_id, place.location_id]),
  );
}

/** Locks the levels that reservations count on, found by their ids or by their line items. */
export async function lockLevelsOfReservations(
  context: Context<SqlEntityManager>,
  column: "id" | "line_item_id",
  values: string | string[],
): Promise<void> {
  const wanted = [values].flat();
  if (wanted.length === 0) return;
  await managerOf(context)?.execute(
    `select level.id from inventory_level level where level.deleted_at is null and exists (
       select 1 from reservation_item held where held.inventory_item_id = level.inventory_item_id
          and held.location_id = level.location_id and held.deleted_at is null
          and held.${column} in (${wanted.map(() => "?").join(", ")}))
     order by level.id for update`,
    wanted,
  );
}
