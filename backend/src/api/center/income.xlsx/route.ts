import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IncomeQuery } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { incomeXlsx } from "../../../papers/income-xlsx";
import { languageOf } from "../../../papers/language";
import { sendFile } from "../../send-file";
import { peopleIn } from "../income/people-in";
import { incomeReport } from "../income/report";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as unknown as IncomeQuery;
  const report = await incomeReport(req.scope, centerScope(viewerOf(req)), query);
  const file = await incomeXlsx(languageOf(req), query, report);
  await recordAccess(req, { action: "income.exported", beneficiaryIds: peopleIn(query.group, report.rows), fields: [query.group] });
  sendFile(res, "xlsx", `penghasilan-${query.from}-${query.to}-${query.group}`, file);
}
