import type { Rupiah } from "@ska/money";
import type { CenterScope } from "../../access/scope";
import { whose, type IncomeScope } from "./maker-income";
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

/** A centre's payouts, newest first, and how many of them are in each status whichever is asked for. */
export async function selectPayouts(
  db: Database,
  { centerId }: CenterScope,
  { status, beneficiaryId }: PayoutFilters,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ payouts: StoredPayout[]; counts: Record<PayoutStatus, number>; count: number }> {
  const query = db<PayoutRow>("income_payout").where("center_id", centerId);
  if (beneficiaryId) void query.where("beneficiary_id", beneficiaryId);
  const counted = (await query.clone().groupBy("status").select("status").count({ count: "*" })) as { status: PayoutStatus; count: string }[];
  const counts = { proposed: 0, approved: 0, paid: 0, cancelled: 0 };
  for (const row of counted) counts[row.status] = Number(row.count);
  if (status) void query.where("status", status);
  const count = status ? counts[status] : Object.values(counts).reduce((sum, one) => sum + one, 0);
  const rows = (await query.clone().orderBy([{ column: "proposed_at", order: "desc" }, { column: "id", order: "desc" }]).limit(limit).offset(offset)) as PayoutRow[];
  return { payouts: rows.map(toPayout), counts, count };
}

/** Somebody's payouts within the scope, newest first. */
export async function selectPayoutsTo(db: Database, scope: IncomeScope): Promise<StoredPayout[]> {
  const rows = (await db<PayoutRow>("income_payout").where(whose(scope, "income_payout")).orderBy([{ column: "proposed_at", order: "desc" }, { column: "id", order: "desc" }])) as PayoutRow[];
  return rows.map(toPayout);
}

/** One of a centre's. */
export async function selectPayout(db: Database, { centerId }: CenterScope, id: string): Promise<StoredPayout | null> {
  const row = (await db<PayoutRow>("income_payout").where({ id, center_id: centerId }).first()) as PayoutRow | undefined;
  return row ? toPayout(row) : null;
}
