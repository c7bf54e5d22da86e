import type { Rupiah } from "@ska/money";
import { whose, type IncomeScope } from "./maker-income";
import { rupiahColumn } from "./rupiah-column";
import type { Database } from "./types";

/** One person's part of a sold line that isn't released yet. */
export interface PendingLine {
  lineItemId: string;
  centerId: string;
  productId: string | null;
  productTitle: string;
  amount: Rupiah;
}

export async function selectPendingLines(db: Database, scope: IncomeScope): Promise<PendingLine[]> {
  const rows: { line_item_id: string; center_id: string; product_id: string | null; product_title: string; amount: string }[] = await db("income_posting as posting")
    .join("income_account as account", "account.id", "posting.account_id")
    .join("income_entry as entry", "entry.id", "posting.entry_id")
    .join("line_snapshot as snapshot", "snapshot.line_item_id", "entry.line_item_id")
    .where({ ...whose(scope, "account"), "account.kind": "pending" })
    .groupBy("entry.line_item_id", "snapshot.center_id", "snapshot.product_id", "snapshot.product_title")
    .havingRaw("sum(posting.amount) <> 0")
    .orderBy("entry.line_item_id")
    .select("entry.line_item_id", "snapshot.center_id", "snapshot.product_id", "snapshot.product_title", db.raw("sum(posting.amount) as amount"));
  return rows.map((row) => ({ lineItemId: row.line_item_id, centerId: row.center_id, productId: row.product_id, productTitle: row.product_title, amount: rupiahColumn(row.amount) }));
}
