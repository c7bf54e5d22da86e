import { model } from "@medusajs/framework/utils";
import { ListingDraft } from "./listing-draft";

export const ListingVariant = model.define("listing_variant", {
  id: model.id({ prefix: "lsv" }).primaryKey(),
  draft: model.belongsTo(() => ListingDraft, { mappedBy: "variants" }),
  variant_id: model.text().unique(),
  /** Materials and packaging of one unit, whole rupiah. */
  unit_cost: model.number(),
});
