import "server-only";
import { BeneficiariesAnswer, type BeneficiariesQuery, type BeneficiarySummary } from "@ska/contracts";
import type { Desk } from "@/features/session/open-desk";

const AT_ONCE = 200;

/** Everybody of the centre without private names, for lists to choose from. */
export async function allBeneficiaries(get: Desk["get"], presence: BeneficiariesQuery["presence"]): Promise<BeneficiarySummary[]> {
  const found: BeneficiarySummary[] = [];
  for (;;) {
    const { beneficiaries, count } = await get(BeneficiariesAnswer, "/studio/beneficiaries", { presence, offset: found.length, limit: AT_ONCE });
    found.push(...beneficiaries);
    if (beneficiaries.length === 0 || found.length >= count) return found;
  }
}
