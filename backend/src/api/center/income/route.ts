import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IncomeAnswer, IncomeQuery } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { idleBeneficiaries } from "./idle";
import { peopleIn } from "./people-in";
import { incomeReport } from "./report";

export async function GET(req: MedusaRequest, res: MedusaResponse<IncomeAnswer>): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const query = req.validatedQuery as unknown as IncomeQuery;
  const report = await incomeReport(req.scope, scope, query);
  const idle = await idleBeneficiaries(req.scope, scope, query, report);
  await recordAccess(req, { action: "income.viewed", beneficiaryIds: peopleIn(query.group, [...report.rows, ...idle]), fields: [query.group] });
  res.json({ ...report, idle });
}
