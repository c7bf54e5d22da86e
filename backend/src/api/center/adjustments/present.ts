import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Adjustment } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { BENEFICIARIES_MODULE } from "../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../modules/beneficiaries/service";
import { CENTERS_MODULE } from "../../../modules/centers";
import type { CentersModuleService } from "../../../modules/centers/service";
import type { StoredAdjustment } from "../../../modules/income/adjustment-rows";

const toAdjustment = (adjustment: StoredAdjustment, alias: string, nameOf: (member: string | null) => string | null): Adjustment => ({
  id: adjustment.id,
  status: adjustment.status,
  line_item_id: adjustment.lineItemId,
  beneficiary_id: adjustment.beneficiaryId,
  public_alias: alias,
  product: adjustment.productTitle,
  amount: adjustment.amount,
  reason: adjustment.reason,
  proposed_by: adjustment.proposedBy,
  proposed_by_name: nameOf(adjustment.proposedBy),
  proposed_at: adjustment.proposedAt.toISOString(),
  approved_by: adjustment.approvedBy,
  approved_by_name: nameOf(adjustment.approvedBy),
  approved_at: adjustment.approvedAt?.toISOString() ?? null,
  cancelled_at: adjustment.cancelledAt?.toISOString() ?? null,
});

/** A centre's corrections as the contract has them: people by alias, members by what they are called. */
export async function presentAdjustments(container: MedusaContainer, scope: CenterScope, adjustments: readonly StoredAdjustment[]): Promise<Adjustment[]> {
  const [aliases, members] = await Promise.all([
    container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).aliases(scope, [...new Set(adjustments.map(({ beneficiaryId }) => beneficiaryId))]),
    container.resolve<CentersModuleService>(CENTERS_MODULE).listMembers(scope),
  ]);
  const names = new Map(members.map(({ id, displayName }) => [id, displayName]));
  return adjustments.map((adjustment) => toAdjustment(adjustment, aliases.get(adjustment.beneficiaryId) ?? "", (member) => (member === null ? null : (names.get(member) ?? null))));
}

/** One of them. */
export async function presentAdjustment(container: MedusaContainer, adjustment: StoredAdjustment): Promise<Adjustment> {
  const [presented] = await presentAdjustments(container, { centerId: adjustment.centerId }, [adjustment]);
  if (!presented) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "One correction is presented as one");
  return presented;
}
