import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ListingEvent } from "@ska/contracts";

/** What a stock count or a review adds to its event. */
export type EventDetails = Partial<Pick<ListingEvent, "checklist" | "reasons" | "stock">>;

export interface NewListingEvent {
  draftId: string;
  kind: ListingEvent["kind"];
  version: number;
  memberId: string;
  role: ListingEvent["by"];
  note?: string;
  details?: EventDetails;
}

interface Row {
  id: string;
  draft_id: string;
  kind: ListingEvent["kind"];
  at: Date;
  version: number;
  role: ListingEvent["by"];
  note: string;
  details: EventDetails;
}

export type StoredEvent = ListingEvent & { draftId: string };

const toEvent = (row: Row): StoredEvent => ({
  id: row.id,
  draftId: row.draft_id,
  kind: row.kind,
  at: row.at.toISOString(),
  version: row.version,
  by: row.role,
  note: row.note,
  checklist: row.details.checklist ?? null,
  reasons: row.details.reasons ?? null,
  stock: row.details.stock ?? null,
});

export async function insertEvent(db: Knex, event: NewListingEvent): Promise<void> {
  await db("listing_event").insert({
    id: generateEntityId(undefined, "lev"),
    draft_id: event.draftId,
    kind: event.kind,
    version: event.version,
    member_id: event.memberId,
    role: event.role,
    note: event.note ?? "",
    details: JSON.stringify(event.details ?? {}),
  });
}

/** Of the listings named, the newest first. */
export async function selectEvents(db: Knex, draftIds: readonly string[], kinds?: readonly ListingEvent["kind"][]): Promise<StoredEvent[]> {
  if (draftIds.length === 0) return [];
  const query = db<Row>("listing_event").whereIn("draft_id", [...draftIds]).orderBy([{ column: "at", order: "desc" }, { column: "id", order: "desc" }]);
  if (kinds) void query.whereIn("kind", [...kinds]);
  return ((await query) as Row[]).map(toEvent);
}
