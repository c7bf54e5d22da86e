import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { AuditAnswer, AuditQuery, AuditRecord } from "@ska/contracts";
import { dayBounds } from "../../access/day-bounds";
import type { CenterScope, EveryCenter } from "../../access/scope";
import { AUDIT_MODULE } from "../../modules/audit";
import type { AuditModuleService, StoredAuditRecord } from "../../modules/audit/service";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";

/** The ministry has no zone of its own: its days are Western Indonesia's. */
const MINISTRY_TIMEZONE = "Asia/Jakarta";

const distinct = (ids: (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** Display names of members and e-mails of administrators, by id. */
async function actorNames(container: MedusaContainer, scope: CenterScope | EveryCenter, records: StoredAuditRecord[]): Promise<Map<string, string>> {
  const of = (kind: StoredAuditRecord["actorKind"]) => distinct(records.map((record) => (record.actorKind === kind ? record.actorId : null)));
  const [members, administrators] = [of("member"), of("administrator")];
  const [known, users] = await Promise.all([
    members.length > 0 ? container.resolve<CentersModuleService>(CENTERS_MODULE).listMembers(scope) : [],
    administrators.length > 0 ? container.resolve(Modules.USER).listUsers({ id: administrators }, { select: ["id", "email"], take: null }) : [],
  ]);
  return new Map([...known.map((member): [string, string] => [member.id, member.displayName]), ...users.map((user): [string, string] => [user.id, user.email])]);
}

/** What happened, newest first, with names in place of ids where they are known in the scope. */
export async function readAudit(container: MedusaContainer, scope: CenterScope | EveryCenter, query: AuditQuery): Promise<AuditAnswer> {
  const { offset, limit, from, to, action, actor_id: actorId, beneficiary_id: beneficiaryId } = query;
  const center = "centerId" in scope ? await container.resolve<CentersModuleService>(CENTERS_MODULE).center(scope) : null;
  const { records, count } = await container
    .resolve<AuditModuleService>(AUDIT_MODULE)
    .list(scope, { ...dayBounds({ from, to }, center?.timezone ?? MINISTRY_TIMEZONE), action, actorId, beneficiaryId }, { offset, limit });
  const [names, aliases] = await Promise.all([
    actorNames(container, scope, records),
    container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).aliases(scope, distinct(records.flatMap((record) => record.beneficiaryIds))),
  ]);
  const present = (record: StoredAuditRecord): AuditRecord => ({
    id: record.id,
    at: record.at.toISOString(),
    action: record.action,
    actor: { kind: record.actorKind, id: record.actorId, name: names.get(record.actorId ?? "") ?? null, role: record.actorRole },
    beneficiaries: record.beneficiaryIds.map((id) => ({ id, alias: aliases.get(id) ?? null })),
    subject: record.subject,
    fields: record.fields,
    center_id: record.centerId,
  });
  return { records: records.map(present), count, offset, limit };
}
