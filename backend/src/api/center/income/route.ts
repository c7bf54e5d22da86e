import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IncomeAnswer, IncomeQuery } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { peopleIn } from "./people-in";
import { presence } from "./presence";
import { incomeReport } from "./report";
import { trendOf } from "./trend";

export async function GET(req: MedusaRequest, res: MedusaResponse<IncomeAnswer>): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const query = req.validatedQuery as unknown as IncomeQuery;
  const report = await incomeReport(req.scope, scope, query);
  const [{ people, idle }, trend] = await Promise.all([presence(req.scope, scope, query, report), trendOf(req.scope, scope, query)]);
  await recordAccess(req, { action: "income.viewed", beneficiaryIds: peopleIn(query.group, [...report.rows, ...idle]), fields: [query.group] });
  if (!trend) {
    res.json({ ...report, idle, people });
    return;
  }
  const withTrend = <Row extends { key: string }>(row: Row) => ({ ...row, trend: trend.of(row.key) });
  res.json({ ...report, rows: report.rows.map(withTrend), idle: idle.map(withTrend), people, trend_months: trend.months });
}
