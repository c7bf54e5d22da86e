import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OwnAuditAnswer, PageQuery } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { makerScope } from "../../../../access/viewer";
import { AUDIT_MODULE } from "../../../../modules/audit";
import type { AuditModuleService } from "../../../../modules/audit/service";

/** Who looked at her: roles, never names. An administrator and the program itself are named as such. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OwnAuditAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const { offset, limit } = req.validatedQuery as unknown as PageQuery;
  const { records, count } = await req.scope
    .resolve<AuditModuleService>(AUDIT_MODULE)
    .ofPerson(makerScope(viewer), viewer.memberId, { offset, limit });
  res.json({
    records: records.map(({ id, at, action, actorKind, actorRole, fields }) => ({
      id,
      at: at.toISOString(),
      action,
      actor_role: actorRole ?? actorKind,
      fields,
    })),
    count,
    offset,
    limit,
  });
}
