import { model } from "@medusajs/framework/utils";
import { ListingDraft } from "./listing-draft";

/** Who made it: a beneficiary or a business group, by weight, in a fixed order. */
export const Authorship = model
  .define("authorship", {
    id: model.id({ prefix: "ath" }).primaryKey(),
    draft: model.belongsTo(() => ListingDraft, { mappedBy: "authors" }),
    position: model.number(),
    beneficiary_id: model.text().index().nullable(),
    business_group_id: model.text().index().nullable(),
    weight: model.number(),
  })
  .checks([(columns) => `(${columns.beneficiary_id} is null) <> (${columns.business_group_id} is null)`]);
