import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ContentAuthor } from "./content";

export interface StoredBatch {
  id: string;
  draft_id: string;
  variant_id: string;
  quantity: number;
  used: number;
  /** `YYYY-MM-DD`. */
  made_on: string;
  authors: ContentAuthor[];
}

/** Units of a line that come from one batch. */
export interface TakenUnits {
  quantity: number;
  authors: ContentAuthor[];
}

const COLUMNS = "id, draft_id, variant_id, quantity, used, made_on::text as made_on, authors";

export async function insertBatch(db: Knex, batch: Omit<StoredBatch, "id" | "used">): Promise<void> {
  await db("stock_batch").insert({ ...batch, id: generateEntityId(undefined, "bat"), authors: JSON.stringify(batch.authors) });
}

/** Oldest first, as they are sold. */
export async function selectBatches(db: Knex, draftId: string): Promise<StoredBatch[]> {
  return db("stock_batch").select(db.raw(COLUMNS)).where({ draft_id: draftId }).orderBy(["made_on", "created_at", "id"]);
}

export async function selectBatchedVariants(db: Knex, variantIds: readonly string[]): Promise<string[]> {
  const rows: { variant_id: string }[] = await db("stock_batch").distinct("variant_id").whereIn("variant_id", [...variantIds]);
  return rows.map(({ variant_id }) => variant_id);
}

/**
 * Takes a sold line's units from the oldest batches of its variant. Asked again for the same line it gives the same.
 * @returns what came from batches; fewer units than asked when they hold fewer.
 */
export async function takeFromBatches(db: Knex, line: { lineItemId: string; variantId: string; quantity: number }): Promise<TakenUnits[]> {
  return db.transaction(async (transaction) => {
    // Locked in one order by everyone, so that two sales at once can't take the same unit or wait for each other for ever.
    const batches: StoredBatch[] = await transaction("stock_batch")
      .select(transaction.raw(COLUMNS))
      .where({ variant_id: line.variantId })
      .orderBy(["made_on", "created_at", "id"])
      .forUpdate();
    if (batches.length === 0) return [];
    const before: { batch_id: string; quantity: number }[] = await transaction("batch_use").where({ line_item_id: line.lineItemId });
    if (before.length > 0) {
      return batches.flatMap(({ id, authors }) => before.filter(({ batch_id }) => batch_id === id).map(({ quantity }) => ({ quantity, authors })));
    }
    const taken: TakenUnits[] = [];
    let wanted = line.quantity;
    for (const batch of batches) {
      const quantity = Math.min(wanted, batch.quantity - batch.used);
      if (quantity <= 0) continue;
      await transaction("stock_batch").where({ id: batch.id }).increment("used", quantity);
      await transaction("batch_use").insert({ line_item_id: line.lineItemId, batch_id: batch.id, quantity });
      taken.push({ quantity, authors: batch.authors });
      wanted -= quantity;
    }
    return taken;
  });
}

/** Gives the units of lines that weren't sold after all back to their batches. Repeatable. */
export async function returnToBatches(db: Knex, lineItemIds: readonly string[]): Promise<void> {
  if (lineItemIds.length === 0) return;
  await db.transaction(async (transaction) => {
    const uses: { batch_id: string; quantity: number }[] = await transaction("batch_use").whereIn("line_item_id", [...lineItemIds]).delete().returning(["batch_id", "quantity"]);
    for (const { batch_id, quantity } of uses.sort((a, b) => a.batch_id.localeCompare(b.batch_id))) {
      await transaction("stock_batch").where({ id: batch_id }).decrement("used", quantity);
    }
  });
}
