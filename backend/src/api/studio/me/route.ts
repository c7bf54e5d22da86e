import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { MeAnswer } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { CENTERS_MODULE } from "../../../modules/centers";
import type { CentersModuleService } from "../../../modules/centers/service";

export async function GET(req: MedusaRequest, res: MedusaResponse<MeAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const centers = req.scope.resolve<CentersModuleService>(CENTERS_MODULE);
  const [member, center] = await Promise.all([centers.self({ memberId: viewer.memberId }), centers.center(centerScope(viewer))]);
  if (!member || !center) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Please log in.");
  res.json({
    member: {
      id: member.id,
      role: member.role,
      display_name: member.displayName,
      center: { id: center.id, name: center.name, timezone: center.timezone },
      beneficiary_id: member.beneficiaryId,
      must_change_secret: member.mustChangeSecret,
    },
  });
}
