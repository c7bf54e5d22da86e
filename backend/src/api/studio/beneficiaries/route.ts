import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BeneficiariesAnswer, BeneficiariesQuery, BeneficiaryAnswer, BeneficiaryInput } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { BENEFICIARIES_MODULE } from "../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../modules/beneficiaries/service";
import { todayAt } from "../../../workflows/people/center-facts";
import { registerPerson } from "../../../workflows/people/change-person";
import { summariesOf } from "../../../workflows/people/summaries";
import { answerPrivateRecord } from "./private-record";

/** The centre's people by alias: no legal name, no phone. */
export async function GET(req: MedusaRequest, res: MedusaResponse<BeneficiariesAnswer>): Promise<void> {
  const { offset, limit, presence, q } = req.validatedQuery as unknown as BeneficiariesQuery;
  const scope = centerScope(viewerOf(req));
  const service = req.scope.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const filter = { presence: { kind: presence, on: await todayAt(req.scope, scope.centerId) }, q, withoutErased: true };
  const [people, count] = await Promise.all([service.people(scope, filter, { offset, limit }), service.countPeople(scope, filter)]);
  res.json({ beneficiaries: await summariesOf(req.scope, scope, people), count, offset, limit });
}

export async function POST(req: MedusaRequest<BeneficiaryInput>, res: MedusaResponse<BeneficiaryAnswer>): Promise<void> {
  const id = await registerPerson(req.scope, centerScope(viewerOf(req)), req.validatedBody);
  await answerPrivateRecord(req, res, id, "beneficiary.registered", Object.keys(req.validatedBody));
}
