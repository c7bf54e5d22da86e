import { z } from "zod";

/** What a reviewer looks at, in the order of the checklist. */
export const CHECKLIST = ["photos", "packaging", "label", "price", "text", "permits"] as const;
export type ChecklistItem = (typeof CHECKLIST)[number];

const Checked = z.partialRecord(z.enum(CHECKLIST), z.boolean());
const Reasons = z.partialRecord(z.enum(CHECKLIST), z.string().trim().max(500));

/** `POST /studio/listings/:id/reviews`. Approving needs every item true that applies: `permits` only for food. */
export const ReviewInput = z.strictObject({
  decision: z.enum(["approve", "request_changes"]),
  checklist: Checked.default({}),
  note: z.string().trim().max(1_000).default(""),
  /** What is to be mended, item by item. */
  reasons: Reasons.optional(),
});
export type ReviewInput = z.infer<typeof ReviewInput>;

/** What a listing is made of, as its writer thinks of it. */
export const LISTING_PARTS = ["photos", "name", "details", "price", "stock", "makers", "brand", "packaging", "food", "delivery"] as const;
export type ListingPart = (typeof LISTING_PARTS)[number];

export const LISTING_EVENTS = ["created", "edited", "submitted", "approved", "changes_requested", "published", "unpublished", "stock"] as const;

/** What happened to a listing. Who did it is told by role, never by name. */
export const ListingEvent = z.object({
  id: z.string(),
  kind: z.enum(LISTING_EVENTS),
  at: z.iso.datetime(),
  version: z.int(),
  by: z.enum(["beneficiary", "staff", "manager"]).nullable(),
  note: z.string(),
  checklist: Checked.nullable(),
  reasons: Reasons.nullable(),
  /** Of a `stock` event: which choice, from how many to how many, and why. */
  stock: z.object({ variant_id: z.string(), from: z.int(), to: z.int(), reason: z.string() }).nullable(),
  /** Of an `edited` event: the parts that one person changed within the hour. */
  changed: z.array(z.enum(LISTING_PARTS)).nullable(),
});
export type ListingEvent = z.infer<typeof ListingEvent>;

export const ListingEventsAnswer = z.object({ events: z.array(ListingEvent) });
export type ListingEventsAnswer = z.infer<typeof ListingEventsAnswer>;
