import { model } from "@medusajs/framework/utils";

/** How well a product sells, in steps that double: 0 for none, 1 for one unit, 2 from three, 3 from seven. Only search orders by it. */
export const ProductPopularity = model.define("product_popularity", {
  product_id: model.text().primaryKey(),
  level: model.number(),
});
