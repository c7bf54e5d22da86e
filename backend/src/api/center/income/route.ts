import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IncomeQuery, IncomeReport } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { incomeReport } from "./report";

export async function GET(req: MedusaRequest, res: MedusaResponse<IncomeReport>): Promise<void> {
  res.json(await incomeReport(req.scope, centerScope(viewerOf(req)), req.validatedQuery as unknown as IncomeQuery));
}
