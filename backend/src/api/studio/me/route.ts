import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MeAnswer } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { CENTERS_MODULE } from "../../../modules/centers";
import type { CentersModuleService } from "../../../modules/centers/service";

export async function GET(req: MedusaRequest, res: MedusaResponse<MeAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const centers = req.scope.resolve<CentersModuleService>(CENTERS_MODULE);
  const [member, center] = await Promise.all([
    centers.retrieveMember(viewer.memberId),
    centers.retrieveCenter(viewer.centerId),
  ]);
  res.json({
    member: {
      id: member.id,
      role: member.role,
      display_name: member.display_name,
      center: { id: center.id, name: center.name, timezone: center.timezone },
      beneficiary_id: member.beneficiary_id,
    },
  });
}
