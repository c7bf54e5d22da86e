import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Consent, ConsentInput } from "@ska/contracts";
import type { CenterScope, MakerScope } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import { inForce } from "../../modules/beneficiaries/consent-state";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import type { StoredConsent } from "../../modules/beneficiaries/types";
import { todayAt } from "./center-facts";
import { removeUnconsentedPortraits } from "./portraits";
import { projectPeople } from "./project-people";

const service = (container: MedusaContainer) => container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);

/** A consent as staff and she herself see it. */
export const toConsent = (consent: StoredConsent, today: string): Consent => ({
  id: consent.id,
  beneficiary_id: consent.beneficiaryId,
  scope: consent.scope,
  granted_by: consent.grantedBy,
  granted_at: consent.grantedAt.toISOString(),
  expires_on: consent.expiresOn,
  withdrawn_at: consent.withdrawnAt?.toISOString() ?? null,
  in_force: inForce(consent, today),
  has_evidence: consent.evidence !== null,
});

/** Everything that somebody consented to, newest first. @throws NOT_FOUND when she isn't in the scope. */
export async function consentsOf(container: MedusaContainer, scope: CenterScope | MakerScope, id: string): Promise<Consent[]> {
  await service(container).person(scope, id);
  const today = await todayAt(container, scope.centerId);
  return (await service(container).consents(scope, [id])).map((consent) => toConsent(consent, today));
}

/** Writes a consent down and shows what it allows. @throws NOT_FOUND; INVALID_DATA when its last day has passed. */
export async function grantConsent(
  container: MedusaContainer,
  scope: CenterScope,
  { beneficiaryId, recordedBy, input }: { beneficiaryId: string; recordedBy: string; input: ConsentInput },
): Promise<Consent> {
  const today = await todayAt(container, scope.centerId);
  const expiresOn = input.expires_on ?? null;
  if (expiresOn !== null && expiresOn < today) throw new MedusaError(MedusaError.Types.INVALID_DATA, "expires_on: has passed");
  const consent = { beneficiaryId, scope: input.scope, grantedBy: input.granted_by, grantedAt: new Date(), expiresOn, recordedBy };
  const [id] = await service(container).grant(scope, [consent]);
  await projectPeople(container, [beneficiaryId]);
  return toConsent(await service(container).consent(scope, id ?? ""), today);
}

/** Ends a consent: the thing is gone from shop, search and pages when this returns or within seconds. @throws NOT_FOUND */
export async function withdrawConsent(container: MedusaContainer, scope: CenterScope | MakerScope, id: string): Promise<Consent> {
  const consent = await service(container).withdraw(scope, id);
  await projectPeople(container, [consent.beneficiaryId]);
  await removeUnconsentedPortraits(container, [await service(container).person(scope, consent.beneficiaryId)]);
  return toConsent(consent, await todayAt(container, scope.centerId));
}
