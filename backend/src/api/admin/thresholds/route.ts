import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminThresholdAnswer, AdminThresholdsAnswer, ThresholdInput } from "@ska/contracts";
import { ALL_CENTERS, recordMinistry } from "../../../access/record-ministry";
import { THRESHOLDS_MODULE } from "../../../modules/thresholds";
import type { ThresholdsModuleService } from "../../../modules/thresholds/service";

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminThresholdsAnswer>): Promise<void> {
  res.json({ thresholds: await req.scope.resolve<ThresholdsModuleService>(THRESHOLDS_MODULE).list() });
}

export async function POST(req: MedusaRequest<ThresholdInput>, res: MedusaResponse<AdminThresholdAnswer>): Promise<void> {
  const threshold = await req.scope.resolve<ThresholdsModuleService>(THRESHOLDS_MODULE).create(req.validatedBody);
  await recordMinistry(req, { action: "threshold.changed", centerId: ALL_CENTERS, subject: { kind: "threshold", id: threshold.id }, fields: Object.keys(req.validatedBody) });
  res.json({ threshold });
}
