import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdjustmentAnswer, AdjustmentInput, AdjustmentsAnswer, AdjustmentsQuery } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import { proposeAdjustment } from "../../../workflows/income/adjustments";
import { presentAdjustment, presentAdjustments } from "./present";

export async function GET(req: MedusaRequest, res: MedusaResponse<AdjustmentsAnswer>): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const { status, limit, offset } = req.validatedQuery as unknown as AdjustmentsQuery;
  const { adjustments, count } = await req.scope.resolve<IncomeModuleService>(INCOME_MODULE).adjustments(scope, status, { limit, offset });
  await recordAccess(req, { action: "income.viewed", beneficiaryIds: [...new Set(adjustments.map(({ beneficiaryId }) => beneficiaryId))], fields: ["adjustments"] });
  res.json({ adjustments: await presentAdjustments(req.scope, scope, adjustments), count, offset, limit });
}

/** Proposes a correction: `{ adjustment }`; nothing moves yet. 404 for somebody else's line or beneficiary. */
export async function POST(req: MedusaRequest, res: MedusaResponse<AdjustmentAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const adjustment = await proposeAdjustment(req.scope, centerScope(viewer), req.validatedBody as AdjustmentInput, viewer.memberId);
  await recordAccess(req, { action: "adjustment.proposed", beneficiaryIds: [adjustment.beneficiaryId], subject: { kind: "adjustment", id: adjustment.id }, fields: ["amount"] });
  res.json({ adjustment: await presentAdjustment(req.scope, adjustment) });
}
