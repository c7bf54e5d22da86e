"use client";
import { ActionForm } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { changeSecret } from "./change-secret";
import { SecretField, type SecretWords } from "./secret-field";

export interface SecretTexts {
  current: string;
  next: string;
  next_hint: string;
  again: string;
  submit: string;
  submitting: string;
}

interface SecretFormProps {
  locale: Locale;
  /** Six figures rather than a password. */
  pin: boolean;
  /** The change that a first login asks for: it leads to her first page. */
  first?: boolean;
  texts: SecretTexts;
  words: SecretWords;
}

/** The present PIN or password, and the new one twice. */
export function SecretForm({ locale, pin, first = false, texts, words }: SecretFormProps) {
  return (
    <ActionForm action={changeSecret} hidden={{ locale, ...(first ? { first: "1" } : {}) }} className="grid gap-5">
      <SecretField name="current" label={texts.current} autoComplete="current-password" words={words} />
      <SecretField name="next" label={texts.next} hint={texts.next_hint} autoComplete="new-password" numeric={pin} words={words} />
      <SecretField name="again" label={texts.again} autoComplete="new-password" numeric={pin} words={words} />
      <SubmitButton size="large" wide pendingText={texts.submitting}>{texts.submit}</SubmitButton>
    </ActionForm>
  );
}
