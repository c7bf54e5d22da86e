import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BeneficiaryAnswer, BeneficiaryChanges } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { centerScope } from "../../../../access/viewer";
import { changePerson } from "../../../../workflows/people/change-person";
import { answerPrivateRecord } from "../private-record";

export async function GET(req: MedusaRequest, res: MedusaResponse<BeneficiaryAnswer>): Promise<void> {
  await answerPrivateRecord(req, res, req.params.id ?? "", "beneficiary.viewed", ["legal_name", "phone"]);
}

export async function POST(req: MedusaRequest<BeneficiaryChanges>, res: MedusaResponse<BeneficiaryAnswer>): Promise<void> {
  const id = req.params.id ?? "";
  const fields = await changePerson(req.scope, centerScope(viewerOf(req)), id, req.validatedBody);
  await answerPrivateRecord(req, res, id, "beneficiary.changed", fields);
}
