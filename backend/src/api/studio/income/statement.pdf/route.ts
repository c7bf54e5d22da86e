import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { viewerOf } from "../../../../access/require-member";
import { makerScope } from "../../../../access/viewer";
import { sendStatement } from "../../../send-statement";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = makerScope(viewerOf(req));
  await sendStatement(req, res, scope, scope.beneficiaryId);
}
