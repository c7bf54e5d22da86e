import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError, Modules, PromotionStatus } from "@medusajs/framework/utils";

const LONGEST_CODE = 60;

/**
 * Medusa passes silently over a code it can't use; a buyer must hear why. That a code doesn't fit her goods is seen in the answer,
 * whose cart then doesn't hold it. @throws `promo_unknown`, `promo_over` (400): never was, or is no longer.
 */
export async function knownPromoCodes(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const given = (req.body as { promo_codes?: unknown } | undefined)?.promo_codes;
  const codes = Array.isArray(given) ? given.filter((code): code is string => typeof code === "string" && code.length <= LONGEST_CODE) : [];
  if (codes.length > 0) await requireUsable(req, codes);
  next();
}

async function requireUsable(req: MedusaRequest, codes: string[]): Promise<void> {
  const found = await req.scope.resolve(Modules.PROMOTION).listPromotions({ code: codes }, { relations: ["campaign", "campaign.budget"] });
  const known = found.filter((one) => one.status !== PromotionStatus.DRAFT);
  if (known.length < new Set(codes).size) throw new MedusaError("promo_unknown", "There is no such promotion code.");
  const now = new Date();
  const isOver = known.some(({ status, campaign, limit, used }) => {
    const budget = campaign?.budget;
    const usedUp = (typeof limit === "number" && (used ?? 0) >= limit) || (budget?.limit != null && budget.used != null && !budget.attribute && Number(budget.used) >= Number(budget.limit));
    const outside = (campaign?.starts_at && new Date(campaign.starts_at) > now) || (campaign?.ends_at && new Date(campaign.ends_at) < now);
    return status !== PromotionStatus.ACTIVE || usedUp || outside;
  });
  if (isOver) throw new MedusaError("promo_over", "This promotion code can't be used any more, or not yet.");
}
