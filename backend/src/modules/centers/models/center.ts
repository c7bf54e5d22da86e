import { model } from "@medusajs/framework/utils";

/** An institution. Everything a member sees is scoped to one of these. */
export const Center = model.define("center", {
  id: model.id({ prefix: "ctr" }).primaryKey(),
  name: model.text(),
  handle: model.text().unique(),
  kind: model.enum(["balai", "sentra", "upt"]),
  /** A protected centre's name, place and address never reach the public. */
  protected: model.boolean().default(true),
  province_code: model.text(),
  city: model.text(),
  timezone: model.text(),
  story: model.json(),
  stock_location_id: model.text().unique(),
  shipping_profile_id: model.text().unique(),
});
