import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AliasesAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { centerScope } from "../../../../access/viewer";
import { BENEFICIARIES_MODULE } from "../../../../modules/beneficiaries";
import { NEUTRAL_ALIASES } from "../../../../modules/beneficiaries/neutral-aliases";
import type { BeneficiariesModuleService } from "../../../../modules/beneficiaries/service";

/** Neutral aliases that nobody of the centre uses. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AliasesAnswer>): Promise<void> {
  const people = await req.scope.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).people(centerScope(viewerOf(req)));
  const taken = new Set(people.map(({ publicAlias }) => publicAlias.toLowerCase()));
  res.json({ aliases: NEUTRAL_ALIASES.filter((alias) => !taken.has(alias.toLowerCase())) });
}
