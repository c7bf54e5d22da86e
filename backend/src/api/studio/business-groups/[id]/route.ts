import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BusinessGroupAnswer, BusinessGroupChanges } from "@ska/contracts";
import { recordAccess } from "../../../../access/record-access";
import { viewerOf } from "../../../../access/require-member";
import { centerScope, ownScope } from "../../../../access/viewer";
import { changeGroup, deleteGroup, retrieveGroup } from "../../../../workflows/people/groups";

export async function GET(req: MedusaRequest, res: MedusaResponse<BusinessGroupAnswer>): Promise<void> {
  res.json({ business_group: await retrieveGroup(req.scope, ownScope(viewerOf(req)), req.params.id ?? "") });
}

export async function POST(req: MedusaRequest<BusinessGroupChanges>, res: MedusaResponse<BusinessGroupAnswer>): Promise<void> {
  const id = req.params.id ?? "";
  const group = await changeGroup(req.scope, centerScope(viewerOf(req)), id, req.validatedBody);
  await recordAccess(req, {
    action: "group.changed",
    beneficiaryIds: group.members.map(({ beneficiary_id }) => beneficiary_id),
    subject: { kind: "business_group", id },
    fields: Object.keys(req.validatedBody),
  });
  res.json({ business_group: group });
}

/** 409 while the group is an author of products. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const beneficiaryIds = await deleteGroup(req.scope, centerScope(viewerOf(req)), id);
  await recordAccess(req, { action: "group.deleted", beneficiaryIds, subject: { kind: "business_group", id } });
  res.json({ id, object: "business_group", deleted: true });
}
