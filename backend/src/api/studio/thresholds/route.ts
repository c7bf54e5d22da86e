import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ThresholdsAnswer, ThresholdsQuery } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { thresholdsAt } from "../../../workflows/centers/thresholds-at";

/** Published figures that hold at the member's centre; nobody's data. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ThresholdsAnswer>): Promise<void> {
  const { year } = req.validatedQuery as unknown as ThresholdsQuery;
  res.json({ thresholds: await thresholdsAt(req.scope, centerScope(viewerOf(req)), year) });
}
