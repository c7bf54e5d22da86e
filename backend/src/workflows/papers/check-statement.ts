import type { MedusaContainer } from "@medusajs/framework/types";
import type { CheckedStatement, StatementCheck } from "@ska/contracts";
import { EVERY_CENTER } from "../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import { inForce } from "../../modules/beneficiaries/consent-state";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import { latestDay } from "../people/center-facts";
import { nameMark } from "./statement-of";

/**
 * What whoever holds a paper may see of it. Null for a code that was never made, whose 90 days are over, or whose consent
 * was withdrawn since, also when she consented anew.
 */
export async function checkStatement(container: MedusaContainer, { code, name }: StatementCheck): Promise<CheckedStatement | null> {
  const found = await container.resolve<IncomeModuleService>(INCOME_MODULE).issuedStatement(code);
  if (!found) return null;
  const { beneficiaryId, content, issuedAt, expiresAt } = found;
  const consents = await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).consents(EVERY_CENTER, [beneficiaryId]);
  const today = latestDay();
  const stands = consents.some((consent) => consent.scope === "statement" && inForce(consent, today) && consent.grantedAt <= issuedAt);
  if (!stands) return null;
  const { from, to, earned, received, owed } = content;
  return {
    from,
    to,
    issued_at: issuedAt.toISOString(),
    expires_at: expiresAt.toISOString(),
    earned,
    received,
    owed,
    name_matches: name === undefined ? null : nameMark(name) === content.name,
  };
}
