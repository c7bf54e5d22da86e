"use client";
import { startTransition, useActionState, useEffect, useRef, type ReactNode } from "react";
import { Field } from "@/design/field";
import { UNSENT } from "@/design/form-state";
import { Notice } from "@/design/notice";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import type { InvitationState } from "./invitation-state";
import { openInvitation } from "./open-invitation";
import { SecretField, type SecretWords } from "./secret-field";

type InvitationText = "code" | "code_hint" | "read" | "reading" | "for" | "role" | "center" | "login" | "choose_pin" | "choose_password" | "pin" | "pin_hint" | "pin_again" | "password" | "password_hint" | "password_again" | "accept" | "reading_link";

interface InvitationFormProps {
  locale: Locale;
  texts: Record<InvitationText, string>;
  roles: Record<"beneficiary" | "staff" | "manager", string>;
  words: SecretWords;
}

/** From the link to an account: what it is for, then a secret. The code comes from behind the `#`, or is pasted where there is no script. */
export function InvitationForm({ locale, texts, roles, words }: InvitationFormProps) {
  const [state, act, busy] = useActionState<InvitationState, FormData>(openInvitation, { ...UNSENT, token: null, invitation: null });
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const token = window.location.hash.slice(1);
    if (!token) return;
    // Out of the address bar and the history before anything else: who holds the code holds the account.
    window.history.replaceState(window.history.state, "", window.location.pathname);
    const form = new FormData();
    form.set("locale", locale);
    form.set("token", token);
    startTransition(() => act(form));
  }, [act, locale]);
  useEffect(() => {
    if (state.problem) told.current?.focus();
  }, [state]);
  const { invitation } = state;
  const pin = invitation?.role === "beneficiary";
  const facts: [string, ReactNode][] = invitation ? [[texts.for, invitation.display_name], [texts.role, roles[invitation.role]], [texts.center, invitation.center], [texts.login, invitation.login_hint]] : [];
  return (
    <form action={act} className="grid gap-5" noValidate>
      <input type="hidden" name="locale" value={locale} />
      {state.problem ? <div ref={told} tabIndex={-1}><Notice tone="alert" live>{state.problem}</Notice></div> : null}
      {invitation ? (
        <>
          <input type="hidden" name="token" value={state.token ?? ""} />
          <dl className="grid gap-3 border-y border-line py-4">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt className="text-sm text-ink-soft">{name}</dt>
                <dd className="text-lg font-semibold break-words">{value}</dd>
              </div>
            ))}
          </dl>
          <h2 className="text-xl">{pin ? texts.choose_pin : texts.choose_password}</h2>
          <SecretField name="secret" error={state.errors.secret} label={pin ? texts.pin : texts.password} hint={pin ? texts.pin_hint : texts.password_hint} autoComplete="new-password" numeric={pin} words={words} />
          <SecretField name="again" error={state.errors.again} label={pin ? texts.pin_again : texts.password_again} autoComplete="new-password" numeric={pin} words={words} />
          <SubmitButton size="large" wide pendingText={texts.reading}>{texts.accept}</SubmitButton>
        </>
      ) : (
        <>
          {busy ? <p role="status">{texts.reading_link}</p> : null}
          <Field name="token" label={texts.code} hint={texts.code_hint} error={state.errors.token} autoComplete="off" autoCapitalize="none" spellCheck={false} required maxLength={400} />
          <SubmitButton size="large" wide pendingText={texts.reading}>{texts.read}</SubmitButton>
        </>
      )}
    </form>
  );
}
