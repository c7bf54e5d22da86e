"use client";
import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/design/button";
import { Field } from "@/design/field";
import { Notice } from "@/design/notice";
import type { Locale } from "@/i18n/routing";
import { logIn } from "./log-in";

interface LoginFormProps {
  locale: Locale;
  next: string | null;
  texts: Record<"email" | "password" | "submit" | "submitting", string>;
}

/** E-mail and password for every role; works without script too. */
export function LoginForm({ locale, next, texts }: LoginFormProps) {
  const [state, act, busy] = useActionState(logIn, { problem: null, email: "" });
  const problem = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem) problem.current?.focus();
  }, [state]);
  return (
    <form action={act} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      {state.problem ? (
        <div ref={problem} tabIndex={-1}>
          <Notice tone="alert" live>{state.problem}</Notice>
        </div>
      ) : null}
      <Field name="email" type="email" label={texts.email} autoComplete="username" inputMode="email" autoCapitalize="none" spellCheck={false} required maxLength={200} defaultValue={state.email} key={state.email} />
      <Field name="password" type="password" label={texts.password} autoComplete="current-password" required maxLength={500} />
      <Button type="submit" size="large" wide aria-disabled={busy}>{busy ? texts.submitting : texts.submit}</Button>
    </form>
  );
}
