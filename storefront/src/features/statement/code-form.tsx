import { getTranslations } from "next-intl/server";
import { ActionForm, FormField } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { openCode } from "./check-code";

/** Asks for the code of a paper. */
export async function CodeForm({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "statement" });
  return (
    <ActionForm action={openCode} hidden={{ locale }} className="grid gap-4">
      <FormField name="code" label={t("check_code")} hint={t("check_code_hint")} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={80} />
      <SubmitButton className="justify-self-start">{t("check")}</SubmitButton>
    </ActionForm>
  );
}
