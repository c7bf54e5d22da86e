import { model } from "@medusajs/framework/utils";

/** A recorded permission. In force when granted, not withdrawn and not expired. */
export const Consent = model.define("consent", {
  id: model.id({ prefix: "cns" }).primaryKey(),
  beneficiary_id: model.text().index(),
  scope: model.enum(["alias", "story", "photo", "statement"]),
  granted_by: model.enum(["self", "guardian"]),
  granted_on: model.dateTime(),
  expires_on: model.dateTime().nullable(),
  withdrawn_at: model.dateTime().nullable(),
});
