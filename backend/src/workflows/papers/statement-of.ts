import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Statement, StatementQuery } from "@ska/contracts";
import { dayBounds } from "../../access/day-bounds";
import type { CenterScope, MakerScope } from "../../access/scope";
import { fingerprint } from "../../crypto/seal";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import { inForce } from "../../modules/beneficiaries/consent-state";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { INCOME_MODULE } from "../../modules/income";
import type { AccountStatement, MakerBalances, Movement } from "../../modules/income/account-statement";
import type { IncomeModuleService } from "../../modules/income/service";
import type { StoredStatement } from "../../modules/income/statement-rows";
import { todayAt } from "../people/center-facts";
import { centerOnPaper } from "./center-on-paper";

/** The name on a paper as it is compared: as it is read, whatever the letters' size and spaces. */
export const nameMark = (name: string): string => fingerprint(name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim(), "statement name");

const total = ({ pending, available, savings, reserved, paid }: MakerBalances): number => pending + available + savings + reserved + paid;
const STEPS = ["proposed", "paid", "cancelled"] as const;

/** Months, both included, as instants: from inclusive, to exclusive. */
function monthBounds(from: string, to: string, timeZone: string): { from: Date; to: Date } {
  const [year = 0, number = 0] = to.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return dayBounds({ from: `${from}-01`, to: lastDay }, timeZone) as { from: Date; to: Date };
}

const toMovement = ({ occurredAt, kind, memo, productTitle, amounts }: Movement): Statement["movements"][number] => ({
  ...amounts,
  date: occurredAt.toISOString(),
  kind,
  step: STEPS.find((step) => kind === "payout" && step === memo) ?? null,
  product: productTitle,
});

const figures = ({ opening, closing }: AccountStatement) => ({
  earned: total(closing) - total(opening),
  received: closing.paid - opening.paid,
  owed: total(closing) - closing.paid,
});

function verificationOf({ code, expiresAt }: StoredStatement): NonNullable<Statement["verification"]> {
  const storefront = (process.env.STOREFRONT_URL ?? "http://localhost:8000").replace(/\/+$/, "");
  return { code: code.match(/.{1,5}/g)?.join("-") ?? code, url: `${storefront}/periksa/${code}`, expires_at: expiresAt.toISOString() };
}

/** Since when she has consented to statements for others; null when she hasn't. */
async function consentedAt(container: MedusaContainer, scope: CenterScope, id: string): Promise<Date | null> {
  const today = await todayAt(container, scope.centerId);
  const consents = await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).consents(scope, [id]);
  return consents.find((consent) => consent.scope === "statement" && inForce(consent, today))?.grantedAt ?? null;
}

/**
 * What moved somebody's accounts in months of her centre's calendar: all of hers when she asks herself, a centre's own part for
 * its manager, who needs her consent. With it the paper has a code that others check it by.
 * @throws NOT_FOUND outside the scope, CONFLICT for a manager without her consent.
 */
export async function statementOf(container: MedusaContainer, scope: CenterScope | MakerScope, id: string, { from, to }: StatementQuery): Promise<Statement> {
  const income = container.resolve<IncomeModuleService>(INCOME_MODULE);
  const { legalName } = await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).privateRecord(scope, id);
  const center = { centerId: scope.centerId };
  const [since, { timeZone }] = await Promise.all([consentedAt(container, center, id), centerOnPaper(container, center)]);
  const herself = "beneficiaryId" in scope;
  if (!since && !herself) throw new MedusaError(MedusaError.Types.CONFLICT, "She has not consented to a statement of her income.");
  const statement = await income.statement(herself ? { selfId: id } : { ...center, beneficiaryId: id }, monthBounds(from, to, timeZone));
  const sums = figures(statement);
  const issued = since && (await income.issueStatement({ selfId: id }, { from, to, ...sums, name: nameMark(legalName) }, since));
  return {
    from,
    to,
    name: legalName,
    opening: statement.opening,
    movements: statement.movements.map(toMovement),
    closing: statement.closing,
    ...sums,
    verification: issued && verificationOf(issued),
  };
}
