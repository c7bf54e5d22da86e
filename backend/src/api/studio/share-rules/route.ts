import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { PageQuery, ShareRule, ShareRuleAnswer, ShareRuleInput, ShareRulesAnswer } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import type { StoredRule } from "../../../modules/income/share-rules";
import { requireOwnSubject } from "./own-subject";

/** A clock that is a little behind, and the time a request takes, still count as now. */
const TOLERANCE_MS = 60_000;

const toAnswer = (rule: StoredRule): ShareRule => ({
  id: rule.id,
  product_id: rule.productId,
  brand_id: rule.brandId,
  beneficiary_bp: rule.beneficiaryBp,
  savings_bp: rule.savingsBp,
  valid_from: rule.validFrom.toISOString(),
  created_at: rule.createdAt.toISOString(),
});

/** Now or later, never before: a rule can't reach back over sales that were made. @throws INVALID_DATA (400). */
function validFrom(given: string | undefined, now: Date): Date {
  if (given === undefined) return now;
  const from = new Date(given);
  if (from.getTime() < now.getTime() - TOLERANCE_MS) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "valid_from: must be now or later");
  }
  return from > now ? from : now;
}

export async function GET(req: MedusaRequest, res: MedusaResponse<ShareRulesAnswer>): Promise<void> {
  const { offset, limit } = req.validatedQuery as unknown as PageQuery;
  const rules = await req.scope.resolve<IncomeModuleService>(INCOME_MODULE).listShareRules(centerScope(viewerOf(req)));
  res.json({ share_rules: rules.slice(offset, offset + limit).map(toAnswer), count: rules.length, offset, limit });
}

export async function POST(req: MedusaRequest<ShareRuleInput>, res: MedusaResponse<ShareRuleAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const scope = centerScope(viewer);
  const { product_id, brand_id, beneficiary_bp, savings_bp, valid_from } = req.validatedBody;
  const from = validFrom(valid_from, new Date());
  await requireOwnSubject(req.scope, scope, { productId: product_id ?? null, brandId: brand_id ?? null });
  const [rule] = await req.scope.resolve<IncomeModuleService>(INCOME_MODULE).createShareRules(scope, [
    {
      productId: product_id ?? null,
      brandId: brand_id ?? null,
      beneficiaryBp: beneficiary_bp,
      savingsBp: savings_bp,
      validFrom: from,
      createdBy: viewer.memberId,
    },
  ]);
  if (!rule) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The rule was not stored.");
  await recordAccess(req, { action: "share_rule.created", subject: { kind: "share_rule", id: rule.id } });
  res.json({ share_rule: toAnswer(rule) });
}
