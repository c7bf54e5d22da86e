import { generateEntityId } from "@medusajs/framework/utils";
import type { ConsentScope } from "@ska/contracts";
import { ofPeopleInScope, type PeopleScope } from "./in-scope";
import type { Database, NewConsent, StoredConsent } from "./types";

interface Row {
  id: string;
  beneficiary_id: string;
  scope: ConsentScope;
  granted_by: "self" | "guardian";
  granted_at: Date;
  expires_on: string | null;
  withdrawn_at: Date | null;
  evidence: string | null;
  evidence_type: string | null;
}

const COLUMNS = "id, beneficiary_id, scope, granted_by, granted_at, expires_on::text as expires_on, withdrawn_at, evidence, evidence_type";

const toConsent = (row: Row): StoredConsent => ({
  id: row.id,
  beneficiaryId: row.beneficiary_id,
  scope: row.scope,
  grantedBy: row.granted_by,
  grantedAt: row.granted_at,
  expiresOn: row.expires_on,
  withdrawnAt: row.withdrawn_at,
  evidence: row.evidence !== null && row.evidence_type !== null ? { stored: row.evidence, type: row.evidence_type } : null,
});

/** Newest first. */
export async function selectConsents(
  db: Database,
  scope: PeopleScope,
  filter: { ids?: readonly string[]; beneficiaryIds?: readonly string[] },
): Promise<StoredConsent[]> {
  const query = db("consent").select(db.raw(COLUMNS)).orderBy([{ column: "granted_at", order: "desc" }, { column: "id", order: "desc" }]);
  ofPeopleInScope(query, scope, "beneficiary_id");
  if (filter.ids) void query.whereIn("id", [...filter.ids]);
  if (filter.beneficiaryIds) void query.whereIn("beneficiary_id", [...filter.beneficiaryIds]);
  return ((await query) as Row[]).map(toConsent);
}

/** Writes consents down; a standing one of the same scope ends, so that one withdrawal is enough. */
export async function insertConsents(db: Database, consents: readonly NewConsent[]): Promise<string[]> {
  const rows = consents.map((consent) => ({
    id: generateEntityId(undefined, "cns"),
    beneficiary_id: consent.beneficiaryId,
    scope: consent.scope,
    granted_by: consent.grantedBy,
    granted_at: consent.grantedAt,
    expires_on: consent.expiresOn,
    recorded_by: consent.recordedBy,
  }));
  for (const { beneficiary_id, scope } of rows) {
    await db("consent").where({ beneficiary_id, scope }).whereNull("withdrawn_at").update({ withdrawn_at: db.fn.now() });
  }
  if (rows.length > 0) await db("consent").insert(rows);
  return rows.map(({ id }) => id);
}

/** Ends consents that stand, by their ids or by whose they are. */
export async function endConsents(db: Database, which: { id: string } | { beneficiary_id: string }): Promise<void> {
  await db("consent").where(which).whereNull("withdrawn_at").update({ withdrawn_at: db.fn.now(), updated_at: db.fn.now() });
}

export async function updateEvidence(db: Database, id: string, evidence: { stored: string; type: string } | null): Promise<void> {
  await db("consent")
    .where({ id })
    .update({ evidence: evidence?.stored ?? null, evidence_type: evidence?.type ?? null, updated_at: db.fn.now() });
}
