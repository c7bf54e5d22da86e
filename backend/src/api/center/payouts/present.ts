import type { Payout } from "@ska/contracts";
import type { StoredPayout } from "../../../modules/income/payout-rows";

/** A payout as the contract has it. */
export const presentPayout = (payout: StoredPayout): Payout => ({
  id: payout.id,
  status: payout.status,
  beneficiary_id: payout.beneficiaryId,
  amount: payout.amount,
  from: payout.source,
  method: payout.method,
  note: payout.note,
  reference: payout.reference,
  proposed_by: payout.proposedBy,
  proposed_at: payout.proposedAt.toISOString(),
  approved_by: payout.approvedBy,
  approved_at: payout.approvedAt?.toISOString() ?? null,
  paid_at: payout.paidAt?.toISOString() ?? null,
  cancelled_at: payout.cancelledAt?.toISOString() ?? null,
});
