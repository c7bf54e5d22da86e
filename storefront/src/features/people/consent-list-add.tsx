import { CONSENT_SCOPES } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormChecks, FormField, FormSelect } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { grantConsent } from "./consent-list-actions";

/** Another consent: what for, by whom, until when, and the paper. */
export async function ConsentListAdd({ locale, personId, adult }: { locale: Locale; personId: string; adult: boolean }) {
  const t = await getTranslations({ locale, namespace: "people" });
  return (
    <ActionForm action={grantConsent} hidden={{ locale, beneficiary_id: personId }} className="no-print grid gap-4">
      <h3 className="font-sans text-sm font-semibold tracking-normal">{t("consent_add")}</h3>
      <p className="text-sm text-ink-soft">{t("consent_add_text")}</p>
      <FormSelect name="scope" label={t("consent_scope")} placeholder={t("choose")} choices={CONSENT_SCOPES.map((value) => ({ value, label: t(`scope_long_${value}`) }))} />
      <FormChecks name="granted_by" type="radio" legend={t("consent_by")} chosen={[adult ? "self" : "guardian"]} choices={(["self", "guardian"] as const).map((value) => ({ value, label: t(`by_${value}`) }))} />
      <FormField name="expires_on" type="date" label={t("consent_until")} optional={t("optional")} hint={t("consent_until_hint")} className="max-w-60" />
      <FormField name="file" id="new_evidence" type="file" accept="image/jpeg,image/png,image/webp,application/pdf" label={t("evidence")} optional={t("optional")} hint={t("evidence_hint")} />
      <SubmitButton tone="outline" pendingText={t("busy")} className="justify-self-start">{t("consent_save")}</SubmitButton>
    </ActionForm>
  );
}
