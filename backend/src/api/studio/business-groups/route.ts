import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BusinessGroupAnswer, BusinessGroupInput, BusinessGroupsAnswer, PageQuery } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope, ownScope } from "../../../access/viewer";
import { createGroup, listGroups } from "../../../workflows/people/groups";

export async function GET(req: MedusaRequest, res: MedusaResponse<BusinessGroupsAnswer>): Promise<void> {
  const { offset, limit } = req.validatedQuery as unknown as PageQuery;
  const { groups, count } = await listGroups(req.scope, ownScope(viewerOf(req)), { offset, limit });
  res.json({ business_groups: groups, count, offset, limit });
}

export async function POST(req: MedusaRequest<BusinessGroupInput>, res: MedusaResponse<BusinessGroupAnswer>): Promise<void> {
  const group = await createGroup(req.scope, centerScope(viewerOf(req)), req.validatedBody);
  await recordAccess(req, {
    action: "group.created",
    beneficiaryIds: group.members.map(({ beneficiary_id }) => beneficiary_id),
    subject: { kind: "business_group", id: group.id },
    fields: ["name", "members"],
  });
  res.json({ business_group: group });
}
