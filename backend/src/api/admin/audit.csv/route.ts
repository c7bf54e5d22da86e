import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminAuditQuery } from "@ska/contracts";
import { EVERY_CENTER } from "../../../access/every-center";
import { ALL_CENTERS, recordMinistry } from "../../../access/record-ministry";
import { allRecords } from "../../../workflows/audit/all-records";
import { auditCsv } from "../../csv/audit-csv";

export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  const { center_id, ...query } = req.validatedQuery as unknown as AdminAuditQuery;
  const csv = await auditCsv(allRecords(req.scope, center_id === undefined ? EVERY_CENTER : { centerId: center_id }, query));
  await recordMinistry(req, { action: "audit.exported", centerId: center_id ?? ALL_CENTERS });
  res
    .type("text/csv; charset=utf-8")
    .set("Content-Disposition", 'attachment; filename="catatan-akses.csv"')
    .set("Cache-Control", "private, no-store")
    .send(csv);
}
