"use client";
import Link from "next/link";
import { useActionState, useEffect, useRef } from "react";
import { Field } from "@/design/field";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { searchBeneficiaries } from "./beneficiary-search";

export interface FoundState {
  problem: string | null;
  q: string;
  /** Null before the first search. */
  people: readonly { href: string; alias: string; about: string }[] | null;
  told: string | null;
}

interface BeneficiaryFoundProps {
  locale: Locale;
  texts: Record<"label" | "hint" | "submit" | "busy", string>;
}

/** Searches private names by POST and lists who was found, by alias. */
export function BeneficiaryFound({ locale, texts }: BeneficiaryFoundProps) {
  const [state, act] = useActionState(searchBeneficiaries, { problem: null, q: "", people: null, told: null });
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state.told) told.current?.focus();
  }, [state]);
  return (
    <div className="grid gap-4">
      <search>
        <form action={act} className="flex flex-wrap items-start gap-3">
          <input type="hidden" name="locale" value={locale} />
          <Field key={state.q} name="private_q" label={texts.label} hint={texts.hint} error={state.problem ?? undefined} defaultValue={state.q} maxLength={60} autoComplete="off" spellCheck={false} enterKeyHint="search" className="min-w-48 grow sm:max-w-md" />
          <SubmitButton tone="outline" pendingText={texts.busy} className="sm:mt-[1.85rem]">{texts.submit}</SubmitButton>
        </form>
      </search>
      {state.told ? <p ref={told} tabIndex={-1} role="status" className="text-sm font-semibold">{state.told}</p> : null}
      {state.people && state.people.length > 0 ? (
        <ul className="divide-y divide-line border border-line bg-white">
          {state.people.map(({ href, alias, about }) => (
            <li key={href} className="flex flex-wrap items-baseline gap-x-4 px-4 py-2">
              <Link prefetch={false} href={href} className="link inline-flex min-h-10 items-center font-semibold">{alias}</Link>
              <span className="text-sm text-ink-soft">{about}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
