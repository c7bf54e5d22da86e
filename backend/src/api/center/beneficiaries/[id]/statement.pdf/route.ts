import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { sendStatement } from "../../../../send-statement";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendStatement(req, res, centerScope(viewerOf(req)), req.params.id ?? "");
}
