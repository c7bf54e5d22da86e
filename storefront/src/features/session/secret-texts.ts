import "server-only";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import type { SecretWords } from "./secret-field";
import type { SecretTexts } from "./secret-form";

/** The words of the form that changes a PIN (a beneficiary's) or a password. */
export async function secretTexts(locale: Locale, pin: boolean): Promise<{ texts: SecretTexts; words: SecretWords }> {
  const t = await getTranslations({ locale, namespace: "session" });
  return {
    texts: {
      current: t(pin ? "pin_current" : "password_current"),
      next: t(pin ? "pin_next" : "password_next"),
      next_hint: t(pin ? "pin_hint" : "password_hint"),
      again: t(pin ? "pin_again" : "password_again"),
      submit: t("secret_submit"),
      submitting: t("submitting"),
    },
    words: { show: t("show_secret"), hide: t("hide_secret") },
  };
}
