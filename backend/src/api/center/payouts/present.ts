import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Payout } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { BENEFICIARIES_MODULE } from "../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../modules/beneficiaries/service";
import { CENTERS_MODULE } from "../../../modules/centers";
import type { CentersModuleService } from "../../../modules/centers/service";
import type { StoredPayout } from "../../../modules/income/payout-rows";

const toPayout = (payout: StoredPayout, alias: string, nameOf: (member: string | null) => string | null): Payout => ({
  id: payout.id,
  status: payout.status,
  beneficiary_id: payout.beneficiaryId,
  public_alias: alias,
  amount: payout.amount,
  from: payout.source,
  method: payout.method,
  note: payout.note,
  reference: payout.reference,
  proposed_by: payout.proposedBy,
  proposed_by_name: nameOf(payout.proposedBy),
  proposed_at: payout.proposedAt.toISOString(),
  approved_by: payout.approvedBy,
  approved_by_name: nameOf(payout.approvedBy),
  approved_at: payout.approvedAt?.toISOString() ?? null,
  paid_at: payout.paidAt?.toISOString() ?? null,
  cancelled_at: payout.cancelledAt?.toISOString() ?? null,
});

/** A centre's payouts as the contract has them: people by alias, members by what they are called. */
export async function presentPayouts(container: MedusaContainer, scope: CenterScope, payouts: readonly StoredPayout[]): Promise<Payout[]> {
  const [aliases, members] = await Promise.all([
    container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).aliases(scope, [...new Set(payouts.map(({ beneficiaryId }) => beneficiaryId))]),
    container.resolve<CentersModuleService>(CENTERS_MODULE).listMembers(scope),
  ]);
  const names = new Map(members.map(({ id, displayName }) => [id, displayName]));
  return payouts.map((payout) => toPayout(payout, aliases.get(payout.beneficiaryId) ?? "", (member) => (member === null ? null : (names.get(member) ?? null))));
}

/** One of them. */
export async function presentPayout(container: MedusaContainer, payout: StoredPayout): Promise<Payout> {
  const [presented] = await presentPayouts(container, { centerId: payout.centerId }, [payout]);
  if (!presented) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "One payout is presented as one");
  return presented;
}
