import type { ShareRule } from "@ska/contracts";

/** Rules of one subject: the one in force, and those that come or were. */
export interface RuledSubject {
  /** "center", "brand:<id>" or "product:<id>". */
  subject: string;
  now: ShareRule | null;
  later: ShareRule[];
  earlier: ShareRule[];
}

const subjectOf = ({ product_id, brand_id }: Pick<ShareRule, "product_id" | "brand_id">): string =>
  product_id ? `product:${product_id}` : brand_id ? `brand:${brand_id}` : "center";

/** Groups a centre's rules by what they are for, the centre's own first. `rules` come newest in force first, as the contract has them. */
export function ruledSubjects(rules: readonly ShareRule[], at: Date): RuledSubject[] {
  const groups = new Map<string, ShareRule[]>([["center", []]]);
  for (const rule of rules) groups.set(subjectOf(rule), [...(groups.get(subjectOf(rule)) ?? []), rule]);
  return [...groups].map(([subject, all]) => {
    const later = all.filter(({ valid_from }) => new Date(valid_from) > at);
    const [now = null, ...earlier] = all.filter(({ valid_from }) => new Date(valid_from) <= at);
    return { subject, now, later, earlier };
  });
}
