import type { Rupiah } from "@ska/money";
import type { CenterScope } from "../../access/scope";
import { rupiahColumn } from "./rupiah-column";
import type { Database } from "./types";

export type PayoutStatus = "proposed" | "approved" | "paid" | "cancelled";
export type PayoutSource = "available" | "savings";

export interface StoredPayout {
  id: string;
  centerId: string;
  beneficiaryId: string;
  amount: Rupiah;
  source: PayoutSource;
  method: string;
  note: string;
  reference: string | null;
  status: PayoutStatus;
  proposedBy: string;
  proposedAt: Date;
  approvedBy: string | null;
  approvedAt: Date | null;
  paidAt: Date | null;
  cancelledAt: Date | null;
}

export interface PayoutRow {
  id: string;
  center_id: string;
  beneficiary_id: string;
  amount: string;
  source: PayoutSource;
  method: string;
  note: string;
  reference: string | null;
  status: PayoutStatus;
  proposed_by: string;
  proposed_at: Date;
  approved_by: string | null;
  approved_at: Date | null;
  paid_at: Date | null;
  cancelled_at: Date | null;
}

export const toPayout = (row: PayoutRow): StoredPayout => ({
  id: row.id,
  centerId: row.center_id,
  beneficiaryId: row.beneficiary_id,
  amount: rupiahColumn(row.amount),
  source: row.source,
  method: row.method,
  note: row.note,
  reference: row.reference,
  status: row.status,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
  approvedBy: row.approved_by,
  approvedAt: row.approved_at,
  paidAt: row.paid_at,
  cancelledAt: row.cancelled_at,
});

export interface PayoutFilters {
  status?: PayoutStatus;
  beneficiaryId?: string;
}

/** A centre's payouts, newest first. */
export async function selectPayouts(
  db: Database,
  { centerId }: CenterScope,
  { status, beneficiaryId }: PayoutFilters,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ payouts: StoredPayout[]; count: number }> {
  const query = db<PayoutRow>("income_payout").where("center_id", centerId);
  if (status) void query.where("status", status);
  if (beneficiaryId) void query.where("beneficiary_id", beneficiaryId);
  const counted = (await query.clone().count({ count: "*" }).first()) as { count: string } | undefined;
  const rows = (await query.clone().orderBy([{ column: "proposed_at", order: "desc" }, { column: "id", order: "desc" }]).limit(limit).offset(offset)) as PayoutRow[];
  return { payouts: rows.map(toPayout), count: Number(counted?.count ?? 0) };
}
