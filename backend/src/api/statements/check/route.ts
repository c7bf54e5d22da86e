import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { StatementCheck, StatementCheckAnswer } from "@ska/contracts";
import { countTry } from "../../../access/slow-guessing";
import { checkStatement } from "../../../workflows/papers/check-statement";

/**
 * Whether a paper is genuine: `{ statement }` with its sums. One 404 for a code that was never made, has run out or was withdrawn;
 * after many from one address 429 with Retry-After. A wrong name counts as a try too.
 */
export async function POST(req: MedusaRequest<StatementCheck>, res: MedusaResponse<StatementCheckAnswer>): Promise<void> {
  const { code } = req.validatedBody;
  const tries = await countTry(req, res, "statement", code);
  const statement = await checkStatement(req.scope, req.validatedBody);
  res.set("Cache-Control", "private, no-store");
  if (!statement) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This code opens no statement.");
  if (statement.name_matches !== false) await tries.wasRight();
  res.json({ statement });
}
