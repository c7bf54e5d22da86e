import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BeneficiaryAnswer } from "@ska/contracts";
import { receivedFile } from "../../../../../access/receive-file";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope, ownScope } from "../../../../../access/viewer";
import { addPortrait, ownPortrait, removePortrait } from "../../../../../workflows/people/portraits";
import { sendPrivateFile } from "../../../../send-private-file";
import { answerPrivateRecord } from "../../private-record";

/** Her picture, for staff and for herself. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sendPrivateFile(res, await ownPortrait(req.scope, ownScope(viewerOf(req)), req.params.id ?? ""), "image/jpeg");
}

export async function POST(req: MedusaRequest, res: MedusaResponse<BeneficiaryAnswer>): Promise<void> {
  const id = req.params.id ?? "";
  await addPortrait(req.scope, centerScope(viewerOf(req)), id, receivedFile(req));
  await answerPrivateRecord(req, res, id, "photo.added", ["photo"]);
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse<BeneficiaryAnswer>): Promise<void> {
  const id = req.params.id ?? "";
  await removePortrait(req.scope, centerScope(viewerOf(req)), id);
  await answerPrivateRecord(req, res, id, "photo.removed", ["photo"]);
}
