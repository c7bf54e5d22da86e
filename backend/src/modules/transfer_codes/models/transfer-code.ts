import { model } from "@medusajs/framework/utils";

/**
 * What makes a bank transfer recognisable: rupiah taken off one centre's shipping so that no other open
 * order has the same total. One row a cart; a total is held until late money can no longer be mistaken.
 */
export const TransferCode = model.define("transfer_code", {
  id: model.id({ prefix: "tcd" }).primaryKey(),
  cart_id: model.text().unique(),
  stock_location_id: model.text(),
  /** Rupiah, 1 to 999. */
  amount: model.number(),
  /** The cart's total with the code applied, whole rupiah. */
  total: model.number().unique(),
  held_until: model.dateTime().index(),
});
