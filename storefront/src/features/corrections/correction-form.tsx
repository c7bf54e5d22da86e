import type { IncomeEntryAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea, FormChecks, FormField } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { proposeCorrection } from "./correction-actions";

/** Whom a line brought too much or too little, how much and why. */
export async function CorrectionForm({ locale, entry }: { locale: Locale; entry: IncomeEntryAnswer["entry"] }) {
  const t = await getTranslations({ locale, namespace: "corrections" });
  return (
    <section id="koreksi" aria-labelledby="koreksi-judul" className="no-print max-w-xl border border-line bg-white p-5">
      <h2 id="koreksi-judul" className="mb-3 text-xl">{t("propose_title")}</h2>
      <ActionForm action={proposeCorrection} hidden={{ locale, line_item_id: entry.line_item_id }} className="grid gap-5">
        <p className="text-sm text-ink-soft">{t("propose_text")}</p>
        <FormChecks type="radio" name="beneficiary_id" legend={t("who")} choices={entry.makers.map(({ id, alias }) => ({ value: id, label: alias }))} chosen={entry.makers.length === 1 ? entry.makers.map(({ id }) => id) : []} />
        <FormChecks type="radio" name="way" legend={t("way")} choices={(["to", "back"] as const).map((way) => ({ value: way, label: t(`way_${way}`), hint: t(`way_${way}_hint`) }))} chosen={["to"]} />
        <FormField name="amount" label={t("amount")} inputMode="numeric" maxLength={15} autoComplete="off" />
        <FormArea name="reason" label={t("reason")} hint={t("reason_hint")} maxLength={500} rows={3} />
        <SubmitButton pendingText={t("busy")} className="justify-self-start">{t("propose_yes")}</SubmitButton>
      </ActionForm>
    </section>
  );
}
