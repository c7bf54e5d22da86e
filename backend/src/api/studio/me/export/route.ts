import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { recordAccess } from "../../../../access/record-access";
import { viewerOf } from "../../../../access/require-member";
import { makerScope } from "../../../../access/viewer";
import { exportPerson } from "../../../../workflows/people/export-person";
import { sendExport } from "../../../send-export";

/** Everything held about herself. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = makerScope(viewerOf(req));
  const held = await exportPerson(req.scope, scope, scope.beneficiaryId);
  await recordAccess(req, { action: "beneficiary.exported", beneficiaryIds: [scope.beneficiaryId] });
  sendExport(res, held);
}
