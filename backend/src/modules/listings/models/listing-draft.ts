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
    brand_id: model.text().index(),
    status: model
      .enum(["draft", "in_review", "changes_requested", "approved", "published", "unpublished"])
      .default("draft"),
    packaging: model.json().nullable(),
    permits: model.json().nullable(),
    details: model.json(),
    variants: model.hasMany(() => ListingVariant, { mappedBy: "draft" }),
    authors: model.hasMany(() => Authorship, { mappedBy: "draft" }),
    photos: model.hasMany(() => Photo, { mappedBy: "draft" }),
  })
  .cascades({ delete: ["variants", "authors", "photos"] });
