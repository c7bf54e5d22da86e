import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ErasureAnswer, ErasureInput } from "@ska/contracts";
import { recordAccess } from "../../../../../access/record-access";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { erasePerson } from "../../../../../workflows/people/erase-person";

export async function POST(req: MedusaRequest<ErasureInput>, res: MedusaResponse<ErasureAnswer>): Promise<void> {
  const id = req.params.id ?? "";
  const { confirm_alias, despite_balance } = req.validatedBody;
  await erasePerson(req.scope, centerScope(viewerOf(req)), id, { confirmAlias: confirm_alias, despiteBalance: despite_balance });
  await recordAccess(req, { action: "beneficiary.erased", beneficiaryIds: [id] });
  res.json({ erased: true });
}
