import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StatementAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { openStatement } from "../../../../send-statement";

/** What the centre owes and paid somebody, and why. 409 without her consent to a statement. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StatementAnswer>): Promise<void> {
  res.set("Cache-Control", "private, no-store").json({ statement: await openStatement(req, centerScope(viewerOf(req)), req.params.id ?? "") });
}
