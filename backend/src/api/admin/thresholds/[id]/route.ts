import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminThresholdAnswer, ThresholdChanges } from "@ska/contracts";
import { ALL_CENTERS, recordMinistry } from "../../../../access/record-ministry";
import { THRESHOLDS_MODULE } from "../../../../modules/thresholds";
import type { ThresholdsModuleService } from "../../../../modules/thresholds/service";

const about = (id: string) => ({ action: "threshold.changed", centerId: ALL_CENTERS, subject: { kind: "threshold", id } }) as const;

export async function POST(req: MedusaRequest<ThresholdChanges>, res: MedusaResponse<AdminThresholdAnswer>): Promise<void> {
  const threshold = await req.scope.resolve<ThresholdsModuleService>(THRESHOLDS_MODULE).change(req.params.id ?? "", req.validatedBody);
  await recordMinistry(req, { ...about(threshold.id), fields: Object.keys(req.validatedBody) });
  res.json({ threshold });
}

/** Answers `{ id, deleted }`. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<{ id: string; deleted: true }>): Promise<void> {
  const id = req.params.id ?? "";
  await req.scope.resolve<ThresholdsModuleService>(THRESHOLDS_MODULE).remove(id);
  await recordMinistry(req, about(id));
  res.json({ id, deleted: true });
}
