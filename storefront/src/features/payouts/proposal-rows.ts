import type { PayableAnswer, PayoutInput } from "@ska/contracts";
import { wholeNumber } from "@/features/shelf/whole-number";

type Person = PayableAnswer["people"][number];
export type Source = PayoutInput["from"];

/** What one person could be paid out of one account. */
export interface ProposalRow {
  /** Names its fields in the form. */
  key: string;
  beneficiaryId: string;
  alias: string;
  from: Source;
  /** Whole rupiah; never more than this. */
  balance: number;
}

/** A row for each available balance, and for savings of who has left. */
export function proposalRows(people: readonly Person[]): ProposalRow[] {
  return people.flatMap(({ beneficiary_id: beneficiaryId, public_alias: alias, available, savings, has_left }) => {
    const row = (from: Source, balance: number): ProposalRow => ({ key: `${from}-${beneficiaryId}`, beneficiaryId, alias, from, balance });
    return [...(available > 0 ? [row("available", available)] : []), ...(has_left && savings > 0 ? [row("savings", savings)] : [])];
  });
}

export const amountField = (key: string): string => `amount-${key}`;

export type Picked = Pick<PayoutInput, "beneficiary_id" | "amount" | "from">;

/** The ticked rows of a form, and those whose amount isn't whole rupiah between 1 and the balance. A row that is gone has no balance. */
export function pickedRows(form: FormData, rows: readonly ProposalRow[]): { picked: Picked[]; wrong: string[] } {
  const known = new Map(rows.map((row) => [row.key, row]));
  const keys = form.getAll("pick").filter((key): key is string => typeof key === "string");
  const picked: Picked[] = [];
  const wrong: string[] = [];
  for (const key of keys) {
    const row = known.get(key);
    const amount = wholeNumber(form.get(amountField(key)));
    if (row && amount >= 1 && amount <= row.balance) picked.push({ beneficiary_id: row.beneficiaryId, amount, from: row.from });
    else wrong.push(key);
  }
  return { picked, wrong };
}
