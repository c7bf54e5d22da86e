import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PayableAnswer } from "@ska/contracts";
import { recordAccess } from "../../../../access/record-access";
import { viewerOf } from "../../../../access/require-member";
import { centerScope } from "../../../../access/viewer";
import { payablePeople } from "../../../../workflows/income/payable-people";

/** Who can be paid now: `{ people }`, by alias. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PayableAnswer>): Promise<void> {
  const people = await payablePeople(req.scope, centerScope(viewerOf(req)));
  await recordAccess(req, { action: "income.viewed", beneficiaryIds: people.map(({ beneficiary_id }) => beneficiary_id), fields: ["balance"] });
  res.json({ people });
}
