import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { recordAccess } from "../../../../../access/record-access";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { exportPerson } from "../../../../../workflows/people/export-person";
import { sendExport } from "../../../../send-export";

/** Everything held about one person, to be handed to her. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const held = await exportPerson(req.scope, centerScope(viewerOf(req)), id);
  await recordAccess(req, { action: "beneficiary.exported", beneficiaryIds: [id] });
  sendExport(res, held);
}
