import type { Rupiah } from "@ska/money";
import type { MakerScope } from "../../access/scope";
import { selectMakerIncome } from "./maker-income";
import type { Database } from "./types";

/** What a centre still owes somebody, whole rupiah. */
export interface BalanceOwed {
  pending: Rupiah;
  available: Rupiah;
  savings: Rupiah;
  /** With what is reserved for a payout that isn't paid yet. */
  total: Rupiah;
}

export async function selectBalanceOwed(db: Database, scope: MakerScope): Promise<BalanceOwed> {
  const { balances } = await selectMakerIncome(db, scope);
  const { pending, available, savings, reserved } = balances;
  return { pending, available, savings, total: pending + available + savings + reserved };
}
