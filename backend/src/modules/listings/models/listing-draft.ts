import { model } from "@medusajs/framework/utils";
import { Authorship } from "./authorship";
import { ListingVariant } from "./listing-variant";
import { Photo } from "./photo";

/** The private working copy of what makes a product sellable. Never linked to a product: the id is plain text. */
export const ListingDraft = model
  .define("listing_draft", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    product_id: model.text().unique(),
    center_id: model.text().index(),
    brand_id: model.text().index().nullable(),
    status: model
      .enum(["draft", "in_review", "changes_requested", "approved", "published", "unpublished"])
      .default("draft"),
    /** Whether the shop shows the last approved version. */
    live: model.boolean().default(false),
    /** Whether `content` is newer than what the shop shows. */
    changed: model.boolean().default(false),
    version: model.number().default(1),
    /** What is being written and reviewed (content.ts); the other columns are what the shop and the income go by. */
    content: model.json().nullable(),
    created_by: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    packaging: model.json().nullable(),
    permits: model.json().nullable(),
    details: model.json(),
    delivery: model.json().nullable(),
    variants: model.hasMany(() => ListingVariant, { mappedBy: "draft" }),
    authors: model.hasMany(() => Authorship, { mappedBy: "draft" }),
    photos: model.hasMany(() => Photo, { mappedBy: "draft" }),
  })
  .cascades({ delete: ["variants", "authors", "photos"] });
