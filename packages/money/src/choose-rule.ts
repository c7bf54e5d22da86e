import type { FrozenRule } from "./types";

/** A share rule of one centre: for a product, for a brand, or with neither the centre's default. */
export interface ShareRule extends FrozenRule {
  id: string;
  productId: string | null;
  brandId: string | null;
  validFrom: Date;
  /** Decides between rules with the same validFrom: the later one wins. */
  createdAt: Date;
}

/** What a rule is looked up for. */
export interface RuleSubject {
  productId: string;
  brandId: string | null;
  at: Date;
}

/**
 * The rule in force for a product at an instant: the product's own before its brand's before the centre's default,
 * and among those the one that came into force last.
 * @param rules rules of one centre, in any order.
 * @returns null when no rule is in force yet.
 */
export function chooseRule<R extends ShareRule>(rules: readonly R[], { productId, brandId, at }: RuleSubject): R | null {
  const inForce = rules
    .filter((rule) => rule.validFrom.getTime() <= at.getTime())
    .sort((a, b) => b.validFrom.getTime() - a.validFrom.getTime() || b.createdAt.getTime() - a.createdAt.getTime());
  return (
    inForce.find((rule) => rule.productId === productId) ??
    inForce.find((rule) => rule.productId === null && rule.brandId !== null && rule.brandId === brandId) ??
    inForce.find((rule) => rule.productId === null && rule.brandId === null) ??
    null
  );
}
