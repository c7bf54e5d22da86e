import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AuditAnswer, AuditQuery } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { readAudit } from "../../../workflows/audit/read-audit";

export async function GET(req: MedusaRequest, res: MedusaResponse<AuditAnswer>): Promise<void> {
  const query = req.validatedQuery as unknown as AuditQuery;
  res.json(await readAudit(req.scope, centerScope(viewerOf(req)), query));
}
