import type { Rupiah } from "@ska/money";
import { selectMakerIncome, type IncomeScope } from "./maker-income";
import type { Database } from "./types";

/** What somebody is still owed, whole rupiah. */
export interface BalanceOwed {
  pending: Rupiah;
  available: Rupiah;
  savings: Rupiah;
  /** With what is reserved for a payout that isn't paid yet. */
  total: Rupiah;
}

export async function selectBalanceOwed(db: Database, scope: IncomeScope): Promise<BalanceOwed> {
  const { balances } = await selectMakerIncome(db, scope, "latest");
  const { pending, available, savings, reserved } = balances;
  return { pending, available, savings, total: pending + available + savings + reserved };
}
