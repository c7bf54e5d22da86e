import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BeneficiariesAnswer, BeneficiarySearch } from "@ska/contracts";
import { recordAccess } from "../../../../access/record-access";
import { viewerOf } from "../../../../access/require-member";
import { centerScope } from "../../../../access/viewer";
import { BENEFICIARIES_MODULE } from "../../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../../modules/beneficiaries/service";
import { findsPerson } from "../../../../modules/beneficiaries/telling-names";
import { todayAt } from "../../../../workflows/people/center-facts";
import { summariesOf } from "../../../../workflows/people/summaries";

const MOST = 200;

/** By legal name, alias or phone, of the own centre. What was typed is kept nowhere. */
export async function POST(req: MedusaRequest<BeneficiarySearch>, res: MedusaResponse<BeneficiariesAnswer>): Promise<void> {
  const { q, presence } = req.validatedBody;
  const scope = centerScope(viewerOf(req));
  const today = await todayAt(req.scope, scope.centerId);
  const all = await req.scope.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).allPrivate(scope);
  const isThere = (exitedOn: string | null): boolean => exitedOn === null || exitedOn > today;
  const found = all.filter((person) => findsPerson(q, person) && (presence === "all" || isThere(person.exitedOn) === (presence === "present")));
  const shown = found.slice(0, MOST);
  await recordAccess(req, { action: "beneficiary.searched", beneficiaryIds: shown.map(({ id }) => id) });
  res.json({ beneficiaries: await summariesOf(req.scope, scope, shown), count: found.length, offset: 0, limit: MOST });
}
