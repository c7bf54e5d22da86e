import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminAuditQuery, AuditAnswer } from "@ska/contracts";
import { EVERY_CENTER } from "../../../access/every-center";
import { readAudit } from "../../../workflows/audit/read-audit";

export async function GET(req: MedusaRequest, res: MedusaResponse<AuditAnswer>): Promise<void> {
  const { center_id, ...query } = req.validatedQuery as unknown as AdminAuditQuery;
  res.json(await readAudit(req.scope, center_id === undefined ? EVERY_CENTER : { centerId: center_id }, query));
}
