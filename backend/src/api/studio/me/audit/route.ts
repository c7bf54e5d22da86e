import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OwnAuditAnswer, PageQuery } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { centerScope, makerScope } from "../../../../access/viewer";
import { AUDIT_MODULE } from "../../../../modules/audit";
import type { AuditModuleService } from "../../../../modules/audit/service";
import { CENTERS_MODULE } from "../../../../modules/centers";
import type { CentersModuleService } from "../../../../modules/centers/service";

/** Who looked at her, day by day: roles, never names. An administrator and the program itself are named as such. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OwnAuditAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const scope = makerScope(viewer);
  const { offset, limit } = req.validatedQuery as unknown as PageQuery;
  const center = await req.scope.resolve<CentersModuleService>(CENTERS_MODULE).center(centerScope(viewer));
  const { days, count } = await req.scope.resolve<AuditModuleService>(AUDIT_MODULE).daysOfPerson(scope, viewer.memberId, center?.timezone ?? "Asia/Jakarta", { offset, limit });
  res.json({
    records: days.map(({ id, at, action, role, times }) => ({ id, at: at.toISOString(), action, actor_role: role, times })),
    count,
    offset,
    limit,
  });
}
