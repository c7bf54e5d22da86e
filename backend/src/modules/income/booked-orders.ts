import type { Rupiah } from "@ska/money";
import { rupiahColumn } from "./rupiah-column";
import type { Database } from "./types";

/** What the ledger took in for an order. */
export interface BookedOrder {
  lineItemIds: Set<string>;
  /** By centre, before refunds. */
  shipping: Map<string, Rupiah>;
}

/** The orders that have a sale in the ledger. */
export async function selectBooked(db: Database, orderIds: readonly string[]): Promise<Map<string, BookedOrder>> {
  const rows: { order_id: string; kind: string; center_id: string; line_item_id: string | null; amount: string }[] = await db("income_entry as entry")
    .join("income_posting as posting", "posting.entry_id", "entry.id")
    .join("income_account as account", "account.id", "posting.account_id")
    .where("account.kind", "clearing")
    .whereIn("entry.kind", ["sale", "shipping"])
    .whereIn("entry.order_id", [...orderIds])
    .select("entry.order_id", "entry.kind", "entry.center_id", "entry.line_item_id", "posting.amount");
  const booked = new Map<string, BookedOrder>();
  for (const { order_id, kind, center_id, line_item_id, amount } of rows) {
    const order = booked.get(order_id) ?? { lineItemIds: new Set(), shipping: new Map() };
    booked.set(order_id, order);
    if (kind === "shipping") order.shipping.set(center_id, (order.shipping.get(center_id) ?? 0) - rupiahColumn(amount));
    else if (line_item_id !== null) order.lineItemIds.add(line_item_id);
  }
  return booked;
}
