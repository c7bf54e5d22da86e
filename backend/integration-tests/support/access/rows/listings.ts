import { BatchInput, BrandChanges, BrandInput, ListingInput, ListingsQuery, PhotoChanges, ReviewInput, StockCount } from "@ska/contracts";
import { at, del, get, MEMBERS, post, WORKERS, type Row } from "../row";
import type { IdKind, ViewerName } from "../viewers";
import { World } from "../world";

const listing = (id: string, part = ""): string => `/studio/listings/${at(id)}${part}`;
const photo = (id: string, part = ""): string => {
  const ids = World.photoOf(id);
  return `${listing(ids.listing)}/photos/${at(ids.photo)}${part}`;
};
/** Somebody whom the viewer may name. */
const personOf = (viewer: ViewerName): IdKind => (viewer.startsWith("away") ? "aways" : "beneficiarys");
/** Without a mode nothing is done with it, and whoever may is told so. */
const SHEET = { name: "products.csv", type: "text/csv", bytes: Buffer.from("title\nTas\n") };
const alone = (id: string) => [{ beneficiary_id: id, weight: 1 }];

/** What the makers and staff of a centre write, review and publish. The matrix's listings are in the shop already. */
export const LISTING_ROWS: readonly Row[] = [
  get("studio/listings", MEMBERS, () => ({ url: "/studio/listings" }), { schema: ListingsQuery }),
  get("studio/listings/counts", MEMBERS, () => ({ url: "/studio/listings/counts" })),
  post("studio/listings", MEMBERS, () => ({ url: "/studio/listings", body: { title: "Tas" } }), { schema: ListingInput }),
  post("studio/listings", MEMBERS, ({ id }) => ({ url: "/studio/listings", body: { authors: alone(id) } }), { subject: "beneficiary", schema: ListingInput }),
  post("studio/listings", MEMBERS, ({ id }) => ({ url: "/studio/listings", body: { authors: [{ business_group_id: id, weight: 1 }] } }), { subject: "group", schema: ListingInput }),
  get("studio/listings/[id]", MEMBERS, ({ id }) => ({ url: listing(id) }), { subject: "listing" }),
  post("studio/listings/[id]", MEMBERS, ({ id }) => ({ url: listing(id), body: { care: "Cuci dengan tangan" } }), { subject: "listing", schema: ListingInput }),
  del("studio/listings/[id]", MEMBERS, ({ id }) => ({ url: listing(id) }), { subject: "listing", status: 204 }),
  get("studio/listings/[id]/history", MEMBERS, ({ id }) => ({ url: listing(id, "/history") }), { subject: "listing" }),
  post("studio/listings/[id]/stock", MEMBERS, ({ id }) => ({ url: listing(id, "/stock"), body: { stock: 12, reason: "counted" } }), { subject: "listing", schema: StockCount }),
  get("studio/listings/[id]/batches", MEMBERS, ({ id }) => ({ url: listing(id, "/batches") }), { subject: "listing" }),
  post("studio/listings/[id]/batches", WORKERS, ({ id, viewer, world }) => ({ url: listing(id, "/batches"), body: { quantity: 2, authors: alone(world.idOf("beneficiary", personOf(viewer)) ?? "") } }), { subject: "listing", schema: BatchInput }),
  post("studio/listings/[id]/photos", MEMBERS, ({ id, world }) => ({ url: listing(id, "/photos"), file: world.photo }), { subject: "listing" }),
  post("studio/listings/[id]/photos/[photo_id]", MEMBERS, ({ id }) => ({ url: photo(id), body: { role: "detail" } }), { subject: "photo", schema: PhotoChanges }),
  get("studio/listings/[id]/photos/[photo_id]/original", MEMBERS, ({ id }) => ({ url: photo(id, "/original") }), { subject: "photo" }),
  get("studio/listings/[id]/photos/[photo_id]/files/[file]", MEMBERS, ({ id }) => ({ url: photo(id, "/files/320.jpeg") }), { subject: "photo" }),
  del("studio/listings/[id]/photos/[photo_id]", MEMBERS, ({ id }) => ({ url: photo(id) }), { subject: "photo", once: true, status: 204 }),
  // Without photos it can't be submitted, and what isn't submitted can't be reviewed or published: who may is told so.
  post("studio/listings/[id]/submit", MEMBERS, ({ id }) => ({ url: listing(id, "/submit"), body: {} }), { subject: "listing", status: 422 }),
  post("studio/listings/[id]/reviews", WORKERS, ({ id }) => ({ url: listing(id, "/reviews"), body: { decision: "approve" } }), { subject: "listing", status: 409, schema: ReviewInput }),
  post("studio/listings/[id]/unpublish", WORKERS, ({ id }) => ({ url: listing(id, "/unpublish"), body: {} }), { subject: "listing", once: true }),
  post("studio/listings/[id]/publish", WORKERS, ({ id }) => ({ url: listing(id, "/publish"), body: {} }), { subject: "listing", status: 409 }),
  post("studio/listings/import", WORKERS, () => ({ url: "/studio/listings/import", file: SHEET }), { status: 400 }),
  get("studio/listings/import/template.csv", WORKERS, () => ({ url: "/studio/listings/import/template.csv" })),
  post("studio/photo-advice", MEMBERS, ({ world }) => ({ url: "/studio/photo-advice", file: world.photo })),
  post("studio/brands", WORKERS, ({ world }) => ({ url: "/studio/brands", body: { name: `Merek ${world.newName()}` } }), { schema: BrandInput }),
  post("studio/brands/[id]", WORKERS, ({ id }) => ({ url: `/studio/brands/${at(id)}`, body: { story: "Dibatik bersama." } }), { subject: "brand", schema: BrandChanges }),
  post("studio/brands/[id]/logo", WORKERS, ({ id, world }) => ({ url: `/studio/brands/${at(id)}/logo`, file: world.photo }), { subject: "brand" }),
];
