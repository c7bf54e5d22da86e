import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OwnMakerAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { makerScope } from "../../../../access/viewer";
import { BENEFICIARIES_MODULE } from "../../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../../modules/beneficiaries/service";
import { makersOf } from "../../../../workflows/people/makers";

/** What the shop shows of her at this moment. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OwnMakerAnswer>): Promise<void> {
  const scope = makerScope(viewerOf(req));
  const person = await req.scope.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).person(scope, scope.beneficiaryId);
  const makers = await makersOf(req.scope, [person]);
  res.json({ maker: makers.get(person.id) ?? null });
}
