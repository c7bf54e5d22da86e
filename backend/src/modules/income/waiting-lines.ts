import type { Database, EntryDraft } from "./types";

/** Lines that were just sold wait for their parcels. */
export async function addWaiting(db: Database, entries: readonly EntryDraft[]): Promise<void> {
  const lines = entries.flatMap(({ kind, lineItemId }) => (kind === "sale" && lineItemId !== null ? [{ line_item_id: lineItemId }] : []));
  if (lines.length > 0) await db("income_waiting").insert(lines).onConflict().ignore();
}

/** Nothing of these lines waits any more: all was released, or given back. */
export async function dropWaiting(db: Database, lineItemIds: readonly string[]): Promise<void> {
  if (lineItemIds.length > 0) await db("income_waiting").whereIn("line_item_id", [...lineItemIds]).delete();
}
