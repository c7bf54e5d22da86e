import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AuditQuery } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { allRecords } from "../../../workflows/audit/all-records";
import { auditCsv } from "../../csv/audit-csv";

export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  const query = req.validatedQuery as unknown as AuditQuery;
  const csv = await auditCsv(allRecords(req.scope, centerScope(viewerOf(req)), query));
  await recordAccess(req, { action: "audit.exported" });
  res
    .type("text/csv; charset=utf-8")
    .set("Content-Disposition", 'attachment; filename="catatan-akses.csv"')
    .set("Cache-Control", "private, no-store")
    .send(csv);
}
