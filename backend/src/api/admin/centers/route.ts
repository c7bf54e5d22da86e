import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminCenterAnswer, AdminCentersAnswer, CenterInput, PageQuery } from "@ska/contracts";
import { recordMinistry } from "../../../access/record-ministry";
import { listAdminCenters, presentCenter } from "../../../workflows/centers/admin-centers";
import { openCenter } from "../../../workflows/centers/open-center";

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminCentersAnswer>): Promise<void> {
  const { offset, limit } = req.validatedQuery as unknown as PageQuery;
  res.json({ ...(await listAdminCenters(req.scope, { offset, limit })), offset, limit });
}

export async function POST(req: MedusaRequest<CenterInput>, res: MedusaResponse<AdminCenterAnswer>): Promise<void> {
  const center = await openCenter(req.scope, req.validatedBody);
  await recordMinistry(req, { action: "center.created", centerId: center.id, subject: { kind: "center", id: center.id } });
  res.json({ center: await presentCenter(req.scope, center) });
}
