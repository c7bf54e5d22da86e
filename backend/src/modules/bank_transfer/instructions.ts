import { BigNumber, MedusaError } from "@medusajs/framework/utils";
import type { BigNumberInput } from "@medusajs/framework/types";

/** Where to transfer to and for how long; set in medusa-config. */
export interface BankTransferOptions {
  readonly bank: string;
  readonly account_number: string;
  readonly account_holder: string;
  /** Hours from placing the order to its expiry. */
  readonly deadline_hours: number;
}

/** What the buyer is told, kept as the payment session's data. */
export interface TransferInstructions extends Omit<BankTransferOptions, "deadline_hours"> {
  /** Whole rupiah, to the last digit. */
  readonly amount: number;
  /** ISO 8601, UTC. */
  readonly deadline: string;
}

/** @throws when the configuration lacks an account or has a deadline that is no positive number of hours. */
export function checkOptions(options: Partial<BankTransferOptions>): BankTransferOptions {
  const { bank, account_number, account_holder, deadline_hours } = options;
  if (!bank || !account_number || !account_holder || !deadline_hours || !(deadline_hours > 0)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      "The bank-transfer provider needs bank, account_number, account_holder and deadline_hours > 0.",
    );
  }
  return { bank, account_number, account_holder, deadline_hours };
}

export function deadlineFrom(now: Date, hours: number): string {
  return new Date(now.getTime() + hours * 3_600_000).toISOString();
}

/** Instructions for an amount, from now on. @throws 400 when the amount is not whole rupiah. */
export function instructionsFor(options: BankTransferOptions, amount: BigNumberInput, now: Date): TransferInstructions {
  const rupiah = new BigNumber(amount).numeric;
  if (!Number.isSafeInteger(rupiah) || rupiah <= 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A bank transfer needs an amount in whole rupiah.");
  }
  const { deadline_hours, ...account } = options;
  return { ...account, amount: rupiah, deadline: deadlineFrom(now, deadline_hours) };
}

/** Reads instructions back from a session's data; null when it holds none. */
export function readInstructions(data: Record<string, unknown> | null | undefined): TransferInstructions | null {
  if (!data) return null;
  const { bank, account_number, account_holder, amount, deadline } = data as Partial<TransferInstructions>;
  if (!bank || !account_number || !account_holder || typeof amount !== "number" || !deadline) return null;
  return { bank, account_number, account_holder, amount, deadline };
}
