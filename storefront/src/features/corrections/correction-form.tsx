import type { IncomeEntryAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea, FormChecks, FormField, FormSelect } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { proposeCorrection } from "./correction-actions";

interface CorrectionFormProps {
  locale: Locale;
  entry: IncomeEntryAnswer["entry"];
  /** All of the centre's people: who made it may be the very thing that was noted wrongly. */
  people: readonly { id: string; alias: string }[];
}

/** Whom a line brought too much or too little, how much and why. Its makers come first. */
export async function CorrectionForm({ locale, entry, people }: CorrectionFormProps) {
  const t = await getTranslations({ locale, namespace: "corrections" });
  const others = people.filter(({ id }) => !entry.makers.some((maker) => maker.id === id));
  const choices = [...entry.makers, ...others].map(({ id, alias }) => ({ value: id, label: alias }));
  return (
    <section id="koreksi" aria-labelledby="koreksi-judul" className="no-print max-w-xl border border-line bg-white p-5">
      <h2 id="koreksi-judul" className="mb-3 text-xl">{t("propose_title")}</h2>
      <ActionForm action={proposeCorrection} hidden={{ locale, line_item_id: entry.line_item_id }} className="grid gap-5">
        <p className="text-sm text-ink-soft">{t("propose_text")}</p>
        <FormSelect name="beneficiary_id" label={t("who")} placeholder={t("who_choose")} defaultValue={entry.makers.length === 1 ? entry.makers[0]?.id : ""} choices={choices} />
        <FormChecks type="radio" name="way" legend={t("way")} choices={(["to", "back"] as const).map((way) => ({ value: way, label: t(`way_${way}`), hint: t(`way_${way}_hint`) }))} chosen={["to"]} />
        <FormField name="amount" label={t("amount")} inputMode="numeric" maxLength={15} autoComplete="off" />
        <FormArea name="reason" label={t("reason")} hint={t("reason_hint")} maxLength={500} rows={3} />
        <SubmitButton pendingText={t("busy")} className="justify-self-start">{t("propose_yes")}</SubmitButton>
      </ActionForm>
    </section>
  );
}
