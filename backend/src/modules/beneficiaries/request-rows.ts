import { generateEntityId } from "@medusajs/framework/utils";
import { inScope, type PeopleScope } from "./in-scope";
import type { Database, Page, StoredRequest } from "./types";

interface Row {
  id: string;
  beneficiary_id: string;
  center_id: string;
  kind: StoredRequest["kind"];
  made_at: Date;
  due_at: Date;
  closed_at: Date | null;
  outcome: StoredRequest["outcome"];
}

const toRequest = (row: Row): StoredRequest => ({
  id: row.id,
  beneficiaryId: row.beneficiary_id,
  centerId: row.center_id,
  kind: row.kind,
  madeAt: row.made_at,
  dueAt: row.due_at,
  closedAt: row.closed_at,
  outcome: row.outcome,
});

/** The scope is that of the person now: who moved takes her requests along. */
function requestsOf(db: Database, scope: PeopleScope) {
  const query = db("privacy_request").join("beneficiary", "beneficiary.id", "privacy_request.beneficiary_id");
  inScope(query, scope);
  return query;
}

/** The open ones first, by when they are due. */
export async function selectRequests(db: Database, scope: PeopleScope, page: Page): Promise<{ requests: StoredRequest[]; count: number }> {
  const [counted] = (await requestsOf(db, scope).count({ count: "*" })) as { count: string }[];
  const rows = (await requestsOf(db, scope)
    .select("privacy_request.*")
    .orderByRaw("closed_at is not null, case when closed_at is null then due_at end, closed_at desc, privacy_request.id")
    .limit(page.limit)
    .offset(page.offset)) as Row[];
  return { requests: rows.map(toRequest), count: Number(counted?.count ?? 0) };
}

export async function selectRequest(db: Database, scope: PeopleScope, id: string): Promise<StoredRequest | null> {
  const row = (await requestsOf(db, scope).where("privacy_request.id", id).first("privacy_request.*")) as Row | undefined;
  return row ? toRequest(row) : null;
}

export async function insertRequest(
  db: Database,
  request: { beneficiaryId: string; centerId: string; kind: StoredRequest["kind"]; dueAt: Date; madeBy: string },
): Promise<string> {
  const id = generateEntityId(undefined, "prq");
  await db("privacy_request").insert({
    id,
    beneficiary_id: request.beneficiaryId,
    center_id: request.centerId,
    kind: request.kind,
    due_at: request.dueAt,
    made_by: request.madeBy,
  });
  return id;
}

/** @returns how many it was: 0 when it had been closed. */
export function closeRequestRow(db: Database, id: string, closedBy: string, outcome: "done" | "refused"): Promise<number> {
  return db("privacy_request").where({ id }).whereNull("closed_at").update({ closed_at: db.fn.now(), closed_by: closedBy, outcome });
}
