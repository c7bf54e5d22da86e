import type { MedusaContainer } from "@medusajs/framework/types";
import type { CenterScope, MakerScope } from "../../access/scope";
import { AUDIT_MODULE } from "../../modules/audit";
import type { AuditModuleService } from "../../modules/audit/service";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import { todayAt } from "./center-facts";
import { toConsent } from "./consents";
import { readEvidence } from "./evidence";
import { ownPortrait } from "./portraits";
import { recordOf } from "./summaries";

const AT_ONCE = 1_000;

/** All pages of a list, so that however long it is none of it is left out. */
async function whole<Row>(read: (page: { limit: number; offset: number }) => Promise<{ rows: readonly Row[]; count: number }>): Promise<Row[]> {
  const found: Row[] = [];
  for (;;) {
    const { rows, count } = await read({ limit: AT_ONCE, offset: found.length });
    found.push(...rows);
    if (rows.length === 0 || found.length >= count) return found;
  }
}

/**
 * Everything held about one person, to be handed to her: record, consents with their papers, picture, requests, who looked,
 * income and what was paid to her: all of it for herself, a centre's own part for its manager. @throws NOT_FOUND
 */
export async function exportPerson(container: MedusaContainer, scope: CenterScope | MakerScope, id: string): Promise<Record<string, unknown>> {
  const service = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const log = container.resolve<AuditModuleService>(AUDIT_MODULE);
  const center = { centerId: scope.centerId };
  const own = { ...center, beneficiaryId: id };
  const person = await service.privateRecord(scope, id);
  const ledger = container.resolve<IncomeModuleService>(INCOME_MODULE);
  const hers = "beneficiaryId" in scope ? { selfId: id } : own;
  const [record, consents, today, income, payouts, requests, audit] = await Promise.all([
    recordOf(container, center, person),
    service.consents(own),
    todayAt(container, scope.centerId),
    ledger.makerIncome(hers, "all"),
    ledger.payoutsTo(hers),
    whole(async (page) => service.requests(own, page).then(({ requests: rows, count }) => ({ rows, count }))),
    whole(async (page) => log.ofPerson(own, "", page).then(({ records: rows, count }) => ({ rows, count }))),
  ]);
  const papers = await Promise.all(
    consents.map(async (consent) => {
      if (!consent.evidence) return { ...toConsent(consent, today), evidence: null };
      const { content, type } = await readEvidence(container, center, consent.id);
      return { ...toConsent(consent, today), evidence: { type, base64: content.toString("base64") } };
    }),
  );
  const photo = person.portrait && { type: "image/jpeg", base64: (await ownPortrait(container, scope, id)).toString("base64") };
  return {
    beneficiary: record,
    consents: papers,
    photo,
    income,
    payouts: payouts.map(({ id: payout, amount, source, status, method, note, reference, proposedAt, paidAt, cancelledAt }) => ({ id: payout, amount, source, status, method, note, reference, proposedAt, paidAt, cancelledAt })),
    privacy_requests: requests,
    audit: audit.map(({ at, action, actorRole, fields }) => ({ at, action, actor_role: actorRole ?? "system", fields })),
  };
}
