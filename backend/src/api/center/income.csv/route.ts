import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IncomeQuery } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { toCsv } from "../income/csv";
import { peopleIn } from "../income/people-in";
import { incomeReport } from "../income/report";

export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  const query = req.validatedQuery as unknown as IncomeQuery;
  const report = await incomeReport(req.scope, centerScope(viewerOf(req)), query);
  await recordAccess(req, { action: "income.exported", beneficiaryIds: peopleIn(query.group, report.rows), fields: [query.group] });
  res
    .type("text/csv; charset=utf-8")
    .set("Content-Disposition", `attachment; filename="penghasilan-${query.from}-${query.to}-${query.group}.csv"`)
    .set("Cache-Control", "private, no-store")
    .send(toCsv(report));
}
