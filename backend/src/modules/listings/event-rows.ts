import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { LISTING_PARTS, type ListingEvent } from "@ska/contracts";

/** What a stock count, a review or an edit adds to its event. */
export type EventDetails = Partial<Pick<ListingEvent, "checklist" | "reasons" | "stock" | "changed">>;

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
  changed: row.details.changed ?? null,
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

/** Notes which parts somebody changed. Saves of one person within the hour, with nothing in between, are one event. */
export async function noteEdit(db: Knex, { changed, ...edit }: Omit<NewListingEvent, "kind" | "note" | "details"> & { changed: NonNullable<ListingEvent["changed"]> }): Promise<void> {
  const [last] = (await db<Row>("listing_event")
    .select("*", db.raw("at > clock_timestamp() - interval '1 hour' as recent"))
    .where("draft_id", edit.draftId)
    .orderBy([{ column: "at", order: "desc" }, { column: "id", order: "desc" }])
    .limit(1)) as (Row & { member_id: string | null; recent: boolean })[];
  if (last?.kind !== "edited" || last.member_id !== edit.memberId || last.version !== edit.version || !last.recent) {
    return insertEvent(db, { ...edit, kind: "edited", details: { changed } });
  }
  const parts = LISTING_PARTS.filter((part) => changed.includes(part) || last.details.changed?.includes(part));
  await db("listing_event").where("id", last.id).update({ at: db.raw("clock_timestamp()"), details: JSON.stringify({ changed: parts }) });
}

/** Of the listings named, the newest first. */
export async function selectEvents(db: Knex, draftIds: readonly string[], kinds?: readonly ListingEvent["kind"][]): Promise<StoredEvent[]> {
  if (draftIds.length === 0) return [];
  const query = db<Row>("listing_event").whereIn("draft_id", [...draftIds]).orderBy([{ column: "at", order: "desc" }, { column: "id", order: "desc" }]);
  if (kinds) void query.whereIn("kind", [...kinds]);
  return ((await query) as Row[]).map(toEvent);
}
