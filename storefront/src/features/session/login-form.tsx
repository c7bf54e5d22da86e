"use client";
import { ActionForm, FormField } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { logIn } from "./log-in";
import { SecretField, type SecretWords } from "./secret-field";

interface LoginFormProps {
  locale: Locale;
  next: string | null;
  texts: Record<"login" | "secret" | "submit" | "submitting", string>;
  words: SecretWords;
}

/** E-mail or phone number, and password or PIN, for every role; works without script too. */
export function LoginForm({ locale, next, texts, words }: LoginFormProps) {
  return (
    <ActionForm action={logIn} hidden={{ locale, ...(next ? { next } : {}) }} className="grid gap-5">
      <FormField name="login" label={texts.login} autoComplete="username" inputMode="email" autoCapitalize="none" spellCheck={false} required maxLength={200} />
      <SecretField name="secret" label={texts.secret} autoComplete="current-password" words={words} />
      <SubmitButton size="large" wide pendingText={texts.submitting}>{texts.submit}</SubmitButton>
    </ActionForm>
  );
}
