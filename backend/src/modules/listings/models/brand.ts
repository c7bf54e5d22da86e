import { model } from "@medusajs/framework/utils";

/** The label on the product. */
export const Brand = model.define("brand", {
  id: model.id({ prefix: "brd" }).primaryKey(),
  center_id: model.text().index(),
  name: model.text(),
  handle: model.text().unique(),
  story: model.json(),
  mark: model.json(),
  /** A logo's ready-made files; without one the mark stands for it. */
  logo: model.json().nullable(),
});
