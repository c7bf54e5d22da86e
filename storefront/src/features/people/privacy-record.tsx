import { PRIVACY_REQUEST_KINDS, type BeneficiarySummary } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormChecks, FormSelect } from "@/design/action-form";
import { Panel } from "@/design/panel";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { recordRequest } from "./privacy-actions";

/** For a request that somebody made in person or on paper. */
export async function PrivacyRecord({ locale, people }: { locale: Locale; people: readonly Pick<BeneficiarySummary, "id" | "public_alias">[] }) {
  const t = await getTranslations({ locale, namespace: "privacy" });
  return (
    <Panel id="catat" title={t("record")} className="no-print">
      <p className="measure text-sm text-ink-soft">{t("record_text")}</p>
      <ActionForm action={recordRequest} hidden={{ locale }} className="grid max-w-xl gap-4">
        <FormSelect name="beneficiary_id" label={t("person")} placeholder={t("choose")} choices={people.map(({ id, public_alias }) => ({ value: id, label: public_alias }))} />
        <FormChecks name="kind" type="radio" legend={t("asks")} choices={PRIVACY_REQUEST_KINDS.map((value) => ({ value, label: t(`asks_${value}`) }))} />
        <SubmitButton tone="outline" pendingText={t("busy")} className="justify-self-start">{t("record_yes")}</SubmitButton>
      </ActionForm>
    </Panel>
  );
}
