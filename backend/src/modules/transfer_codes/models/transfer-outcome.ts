import { model } from "@medusajs/framework/utils";

/** How the wait for a transfer ended. The first row wins: money confirmed and an order expired exclude each other. */
export const TransferOutcome = model.define("transfer_outcome", {
  order_id: model.text().primaryKey(),
  outcome: model.enum(["confirmed", "expired"]),
  /** Id of the member or administrator; "clock" for an expiry. */
  decided_by: model.text(),
});
