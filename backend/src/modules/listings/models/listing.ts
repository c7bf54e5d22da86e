import { model } from "@medusajs/framework/utils";

/**
 * The public read model: everything here is published as it stands by `fields=+listing.*`.
 * Nothing private may ever become a column of this table (docs/decisions).
 */
export const Listing = model.define("listing", {
  id: model.id({ prefix: "pub" }).primaryKey(),
  brand: model.json(),
  center: model.json(),
  makers: model.json(),
  packaging: model.json().nullable(),
  photos: model.json(),
  permits: model.json().nullable(),
  details: model.json(),
  delivery: model.json().nullable(),
});
