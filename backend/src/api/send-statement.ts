import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Statement, StatementQuery } from "@ska/contracts";
import { recordAccess } from "../access/record-access";
import type { CenterScope, MakerScope } from "../access/scope";
import { languageOf } from "../papers/language";
import { squaresOf } from "../papers/paper-qr";
import { statementPdf } from "../papers/statement-pdf";
import { centerOnPaper } from "../workflows/papers/center-on-paper";
import { statementOf } from "../workflows/papers/statement-of";
import { sendFile } from "./send-file";

/** Somebody's statement, written down in the audit log before it is shown. */
export async function openStatement(req: MedusaRequest, scope: CenterScope | MakerScope, id: string): Promise<Statement> {
  const statement = await statementOf(req.scope, scope, id, req.validatedQuery as unknown as StatementQuery);
  await recordAccess(req, { action: "income.exported", beneficiaryIds: [id], fields: ["statement"] });
  return statement;
}

/** The same as a PDF; its name says whose it is to nobody. */
export async function sendStatement(req: MedusaRequest, res: MedusaResponse, scope: CenterScope | MakerScope, id: string): Promise<void> {
  const statement = await openStatement(req, scope, id);
  const { timeZone } = await centerOnPaper(req.scope, { centerId: scope.centerId });
  const qr = statement.verification && (await squaresOf(statement.verification.url));
  const file = await statementPdf(languageOf(req), { statement, timeZone, madeAt: new Date(), qr });
  sendFile(res, "pdf", `keterangan-penghasilan-${statement.from}-${statement.to}`, file);
}
