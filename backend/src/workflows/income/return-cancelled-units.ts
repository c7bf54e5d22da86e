import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { EVERY_CENTER } from "../../access/every-center";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";

/**
 * Gives units of batches back whose orders were cancelled, so that the next buyer's money goes to who made them.
 * Reads Medusa's own rows, because events may be lost. Repeatable.
 */
export async function returnCancelledUnits(container: MedusaContainer): Promise<void> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select distinct used.line_item_id as id from batch_use used
     join order_item item on item.item_id = used.line_item_id and item.deleted_at is null
     join "order" o on o.id = item.order_id
     where o.status = 'canceled'`,
  );
  const ids = (rows as { id: string }[]).map(({ id }) => id);
  await container.resolve<ListingsModuleService>(LISTINGS_MODULE).returnToBatches(EVERY_CENTER, ids);
}
