import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminBeneficiaryAnswer, MoveInput } from "@ska/contracts";
import { administratorActor } from "../../../../../access/record-access";
import { oneForMinistry } from "../../../../../workflows/people/admin-beneficiaries";
import { moveBeneficiary } from "../../../../../workflows/people/move-beneficiary";

export async function POST(req: MedusaRequest<MoveInput>, res: MedusaResponse<AdminBeneficiaryAnswer>): Promise<void> {
  const id = req.params.id ?? "";
  await moveBeneficiary(req.scope, id, req.validatedBody.center_id, { actor: administratorActor(req), requestId: req.requestId });
  res.json({ beneficiary: await oneForMinistry(req.scope, id) });
}
