import { model } from "@medusajs/framework/utils";

/** The private person. Only /studio and /center read this; the public sees at most `toMaker`'s projection. */
export const Beneficiary = model.define("beneficiary", {
  id: model.id({ prefix: "ben" }).primaryKey(),
  center_id: model.text().index(),
  legal_name: model.text(),
  phone: model.text().nullable(),
  public_alias: model.text(),
  /** Random, so that it tells nothing about the person. */
  handle: model.text().unique(),
  joined_on: model.dateTime(),
  exited_on: model.dateTime().nullable(),
  is_adult: model.boolean(),
  story: model.json().nullable(),
});
