import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { recordAccess } from "../../../../../access/record-access";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { INCOME_MODULE } from "../../../../../modules/income";
import type { IncomeModuleService } from "../../../../../modules/income/service";
import { languageOf } from "../../../../../papers/language";
import { receiptPdf } from "../../../../../papers/receipt-pdf";
import { centerOnPaper } from "../../../../../workflows/papers/center-on-paper";
import { nameOnReceipt } from "../../../../../workflows/papers/name-on-receipt";
import { sendFile } from "../../../../send-file";

/** The receipt to be signed when money is handed over. 409 before it is approved and after it is cancelled. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const id = req.params.id ?? "";
  const payout = await req.scope.resolve<IncomeModuleService>(INCOME_MODULE).payout(scope, id);
  if (!payout) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  if (payout.status !== "approved" && payout.status !== "paid") throw new MedusaError(MedusaError.Types.CONFLICT, "Only an approved payout has a receipt.");
  const [name, center] = await Promise.all([nameOnReceipt(req.scope, scope, payout.beneficiaryId), centerOnPaper(req.scope, scope)]);
  const file = await receiptPdf(languageOf(req), { payout, name, center: center.publicName, timeZone: center.timeZone, madeAt: new Date() });
  await recordAccess(req, { action: "income.exported", beneficiaryIds: [payout.beneficiaryId], subject: { kind: "payout", id }, fields: ["receipt"] });
  sendFile(res, "pdf", `bukti-pembayaran-${payout.id}`, file);
}
