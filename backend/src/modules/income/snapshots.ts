import { generateEntityId } from "@medusajs/framework/utils";
import type { Author } from "@ska/money";
import { rupiahColumn } from "./rupiah-column";
import type { Database, LineSnapshot, SnapshotFlag, StoredSnapshot } from "./types";

/** PostgreSQL takes 65,535 values in a statement. */
const AT_ONCE = 1_000;

export interface SnapshotRow {
  id: string;
  order_id: string;
  line_item_id: string;
  order_version: number;
  position: number;
  center_id: string;
  product_id: string | null;
  product_title: string;
  variant_id: string | null;
  brand_id: string | null;
  channel: string;
  quantity: number;
  net: string;
  unit_cost: string;
  authors: Author[];
  beneficiary_bp: number;
  savings_bp: number;
  rule_id: string | null;
  flag: SnapshotFlag | null;
  placed_at: Date;
}

export const toSnapshot = (row: SnapshotRow): StoredSnapshot => ({
  id: row.id,
  orderId: row.order_id,
  lineItemId: row.line_item_id,
  orderVersion: row.order_version,
  position: row.position,
  centerId: row.center_id,
  productId: row.product_id,
  productTitle: row.product_title,
  variantId: row.variant_id,
  brandId: row.brand_id,
  channel: row.channel,
  quantity: row.quantity,
  net: rupiahColumn(row.net),
  unitCost: rupiahColumn(row.unit_cost),
  authors: row.authors,
  beneficiaryBp: row.beneficiary_bp,
  savingsBp: row.savings_bp,
  ruleId: row.rule_id,
  flag: row.flag,
  placedAt: row.placed_at,
});

/**
 * Writes snapshots once: a line that is frozen already stays as it is, whatever version its order has come to since
 * (shipping alone makes a new one).
 * @returns how many were new.
 */
export async function insertSnapshots(db: Database, snapshots: readonly LineSnapshot[]): Promise<number> {
  const rows = snapshots.map((snapshot) => ({
    id: generateEntityId(undefined, "lsn"),
    order_id: snapshot.orderId,
    line_item_id: snapshot.lineItemId,
    order_version: snapshot.orderVersion,
    position: snapshot.position,
    center_id: snapshot.centerId,
    product_id: snapshot.productId,
    product_title: snapshot.productTitle,
    variant_id: snapshot.variantId,
    brand_id: snapshot.brandId,
    channel: snapshot.channel,
    quantity: snapshot.quantity,
    net: snapshot.net,
    unit_cost: snapshot.unitCost,
    authors: JSON.stringify(snapshot.authors),
    beneficiary_bp: snapshot.beneficiaryBp,
    savings_bp: snapshot.savingsBp,
    rule_id: snapshot.ruleId,
    flag: snapshot.flag,
    placed_at: snapshot.placedAt,
  }));
  let added = 0;
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const chunk = rows.slice(start, start + AT_ONCE);
    added += (await db("line_snapshot").insert(chunk).onConflict("line_item_id").ignore().returning("id")).length;
  }
  return added;
}

/** The frozen lines of the orders, in the lines' order. */
export async function selectSnapshots(db: Database, orderIds: readonly string[]): Promise<StoredSnapshot[]> {
  const rows: SnapshotRow[] = await db("line_snapshot").whereIn("order_id", [...orderIds]).orderBy(["order_id", "position"]);
  return rows.map(toSnapshot);
}

/** The frozen lines with these ids of Medusa's line items. */
export async function selectSnapshotsOfLines(db: Database, lineItemIds: readonly string[]): Promise<StoredSnapshot[]> {
  const rows: SnapshotRow[] = await db("line_snapshot").whereIn("line_item_id", [...new Set(lineItemIds)]).orderBy("id");
  return rows.map(toSnapshot);
}
