import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IncomeAnswer, IncomeQuery } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { idleBeneficiaries } from "./idle";
import { incomeReport } from "./report";

export async function GET(req: MedusaRequest, res: MedusaResponse<IncomeAnswer>): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const query = req.validatedQuery as unknown as IncomeQuery;
  const report = await incomeReport(req.scope, scope, query);
  res.json({ ...report, idle: await idleBeneficiaries(req.scope, scope, query, report) });
}
