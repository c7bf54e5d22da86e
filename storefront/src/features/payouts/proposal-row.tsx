"use client";
import { useSent } from "@/design/action-form";
import { controlClass } from "@/design/field";

interface ProposalRowProps {
  pickKey: string;
  amountName: string;
  alias: string;
  source: string;
  balance: string;
  amount: number;
  labels: { pick: string; amount: string };
}

/** One person in a proposal: ticked with all she has until somebody changes it, and with what was typed after a refusal. */
export function ProposalRowFields({ pickKey, amountName, alias, source, balance, amount, labels }: ProposalRowProps) {
  const { problem, errors, values } = useSent();
  const picked = problem === null || (values.pick?.includes(pickKey) ?? false);
  const typed = values[amountName]?.[0] ?? String(amount);
  const error = errors[amountName];
  return (
    <li className="grid gap-x-4 gap-y-2 py-4 sm:grid-cols-[1fr_12rem] sm:items-center">
      <label className="flex min-h-12 cursor-pointer items-center gap-3">
        <input key={String(picked)} type="checkbox" name="pick" value={pickKey} defaultChecked={picked} aria-label={labels.pick} className="size-5 shrink-0 accent-indigo" />
        <span><span className="font-semibold">{alias}</span><span className="block text-sm text-ink-soft">{source}: <span className="money">{balance}</span></span></span>
      </label>
      <div>
        <input key={typed} name={amountName} defaultValue={typed} inputMode="numeric" autoComplete="off" aria-label={labels.amount} aria-invalid={error ? true : undefined} aria-describedby={error ? `${amountName}-error` : undefined} className={`${controlClass} money text-right`} />
        {error ? <p id={`${amountName}-error`} className="mt-1 text-sm font-medium text-alert">{error}</p> : null}
      </div>
    </li>
  );
}
