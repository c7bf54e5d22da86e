import { model } from "@medusajs/framework/utils";

/**
 * How the wait for a transfer ended. The first row wins: money confirmed and an order expired exclude each other. An
 * expired one may change once more, when the money arrives after all: confirmed (the order lives again) or returned.
 */
export const TransferOutcome = model.define("transfer_outcome", {
  order_id: model.text().primaryKey(),
  outcome: model.enum(["confirmed", "expired", "returned"]),
  /** Id of the member or administrator; "clock" for an expiry. */
  decided_by: model.text(),
  /** Of the transfer that sent late money back. */
  reference: model.text().nullable(),
});
