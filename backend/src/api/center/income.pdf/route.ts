import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IncomeQuery } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { incomePdf } from "../../../papers/income-pdf";
import { languageOf } from "../../../papers/language";
import { centerOnPaper } from "../../../workflows/papers/center-on-paper";
import { sendFile } from "../../send-file";
import { peopleIn } from "../income/people-in";
import { incomeReport } from "../income/report";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const query = req.validatedQuery as unknown as IncomeQuery;
  const [report, center] = await Promise.all([incomeReport(req.scope, scope, query), centerOnPaper(req.scope, scope)]);
  const file = await incomePdf(languageOf(req), { query, report, center: center.publicName, timeZone: center.timeZone, madeAt: new Date() });
  await recordAccess(req, { action: "income.exported", beneficiaryIds: peopleIn(query.group, report.rows), fields: [query.group] });
  sendFile(res, "pdf", `penghasilan-${query.from}-${query.to}-${query.group}`, file);
}
