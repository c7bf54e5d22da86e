import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AuditAction, BeneficiaryAnswer } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { BENEFICIARIES_MODULE } from "../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../modules/beneficiaries/service";
import { recordOf } from "../../../workflows/people/summaries";

/** Answers with a private record after writing down who saw or changed what of it. @throws NOT_FOUND */
export async function answerPrivateRecord(
  req: MedusaRequest,
  res: MedusaResponse<BeneficiaryAnswer>,
  id: string,
  action: AuditAction,
  fields: string[],
): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const person = await req.scope.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).privateRecord(scope, id);
  const beneficiary = await recordOf(req.scope, scope, person);
  await recordAccess(req, { action, beneficiaryIds: [id], fields });
  res.setHeader("Cache-Control", "no-store");
  res.json({ beneficiary });
}
