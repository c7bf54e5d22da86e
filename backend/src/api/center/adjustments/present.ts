import type { Adjustment } from "@ska/contracts";
import type { StoredAdjustment } from "../../../modules/income/adjustment-rows";

/** A correction as the contract has it. */
export const presentAdjustment = (adjustment: StoredAdjustment): Adjustment => ({
  id: adjustment.id,
  status: adjustment.status,
  line_item_id: adjustment.lineItemId,
  beneficiary_id: adjustment.beneficiaryId,
  amount: adjustment.amount,
  reason: adjustment.reason,
  proposed_by: adjustment.proposedBy,
  proposed_at: adjustment.proposedAt.toISOString(),
  approved_by: adjustment.approvedBy,
  approved_at: adjustment.approvedAt?.toISOString() ?? null,
  cancelled_at: adjustment.cancelledAt?.toISOString() ?? null,
});
