import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StatementAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { makerScope } from "../../../../access/viewer";
import { openStatement } from "../../../send-statement";

/** Her own, of all centres where she was. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StatementAnswer>): Promise<void> {
  const scope = makerScope(viewerOf(req));
  res.set("Cache-Control", "private, no-store").json({ statement: await openStatement(req, scope, scope.beneficiaryId) });
}
