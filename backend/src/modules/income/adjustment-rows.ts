import type { Rupiah } from "@ska/money";
import type { CenterScope } from "../../access/scope";
import { rupiahColumn } from "./rupiah-column";
import type { Database } from "./types";

export type AdjustmentStatus = "proposed" | "approved" | "cancelled";

export interface StoredAdjustment {
  id: string;
  centerId: string;
  lineItemId: string;
  beneficiaryId: string;
  productTitle: string;
  /** To her from the centre's share; negative: back from her. */
  amount: Rupiah;
  reason: string;
  status: AdjustmentStatus;
  proposedBy: string;
  proposedAt: Date;
  approvedBy: string | null;
  approvedAt: Date | null;
  cancelledAt: Date | null;
}

export interface AdjustmentRow {
  id: string;
  center_id: string;
  line_item_id: string;
  beneficiary_id: string;
  /** Of the line's snapshot. */
  product_title: string;
  amount: string;
  reason: string;
  status: AdjustmentStatus;
  proposed_by: string;
  proposed_at: Date;
  approved_by: string | null;
  approved_at: Date | null;
  cancelled_at: Date | null;
}

export const toAdjustment = (row: AdjustmentRow): StoredAdjustment => ({
  id: row.id,
  centerId: row.center_id,
  lineItemId: row.line_item_id,
  beneficiaryId: row.beneficiary_id,
  productTitle: row.product_title,
  amount: rupiahColumn(row.amount),
  reason: row.reason,
  status: row.status,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
  approvedBy: row.approved_by,
  approvedAt: row.approved_at,
  cancelledAt: row.cancelled_at,
});

/** Corrections with what was sold on their lines. */
export const adjustmentRows = (db: Database) =>
  db<AdjustmentRow>("income_adjustment as adjustment").select("adjustment.*", db.raw("(select product_title from line_snapshot where line_snapshot.line_item_id = adjustment.line_item_id) as product_title"));

/** A centre's corrections, newest first. */
export async function selectAdjustments(
  db: Database,
  { centerId }: CenterScope,
  status: AdjustmentStatus | undefined,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ adjustments: StoredAdjustment[]; count: number }> {
  const wanted = { center_id: centerId, ...(status ? { status } : {}) };
  const counted = (await db<AdjustmentRow>("income_adjustment").where(wanted).count({ count: "*" }).first()) as { count: string } | undefined;
  const rows = (await adjustmentRows(db).where(wanted).orderBy([{ column: "proposed_at", order: "desc" }, { column: "id", order: "desc" }]).limit(limit).offset(offset)) as AdjustmentRow[];
  return { adjustments: rows.map(toAdjustment), count: Number(counted?.count ?? 0) };
}
