import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminCenterAnswer, CenterChanges } from "@ska/contracts";
import { recordMinistry } from "../../../../access/record-ministry";
import { presentCenter, requireCenter } from "../../../../workflows/centers/admin-centers";
import { changeCenter } from "../../../../workflows/centers/change-center";

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminCenterAnswer>): Promise<void> {
  res.json({ center: await presentCenter(req.scope, await requireCenter(req.scope, req.params.id ?? "")) });
}

export async function POST(req: MedusaRequest<CenterChanges>, res: MedusaResponse<AdminCenterAnswer>): Promise<void> {
  const { id } = await requireCenter(req.scope, req.params.id ?? "");
  await recordMinistry(req, { action: "center.changed", centerId: id, subject: { kind: "center", id }, fields: Object.keys(req.validatedBody) });
  res.json({ center: await presentCenter(req.scope, await changeCenter(req.scope, id, req.validatedBody)) });
}
