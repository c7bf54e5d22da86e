import { model } from "@medusajs/framework/utils";

/** Who works under a brand. The beneficiary's id is plain text: nothing public links to her. */
export const BrandMember = model
  .define("brand_member", {
    id: model.id({ prefix: "brm" }).primaryKey(),
    brand_id: model.text(),
    beneficiary_id: model.text().index(),
  })
  .indexes([{ on: ["brand_id", "beneficiary_id"], unique: true }]);
