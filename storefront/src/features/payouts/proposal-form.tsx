import { getTranslations } from "next-intl/server";
import { ActionForm, FormField } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { ProposalRowFields } from "./proposal-row";
import { amountField, type ProposalRow } from "./proposal-rows";
import { proposePayouts } from "./propose-payouts";

/** Everybody who can be paid, ticked with all she has; how it is handed over, and a note. */
export async function ProposalForm({ locale, rows }: { locale: Locale; rows: readonly ProposalRow[] }) {
  const t = await getTranslations({ locale, namespace: "payouts" });
  return (
    <ActionForm action={proposePayouts} hidden={{ locale }} className="grid gap-6">
      <fieldset>
        <legend className="text-sm font-semibold">{t("who")}</legend>
        <p className="text-xs text-ink-soft">{t("who_hint")}</p>
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {rows.map(({ key, alias, from, balance }) => (
            <ProposalRowFields
              key={key}
              pickKey={key}
              amountName={amountField(key)}
              alias={alias}
              source={t(`from_${from}`)}
              balance={formatPrice(balance)}
              amount={balance}
              labels={{ pick: t("pick", { alias, source: t(`from_${from}`) }), amount: t("amount_of", { alias, source: t(`from_${from}`) }) }}
            />
          ))}
        </ul>
      </fieldset>
      <div className="grid gap-5 sm:grid-cols-2">
        <FormField name="method" label={t("method")} hint={t("method_hint")} defaultValue={t("method_cash")} maxLength={60} autoComplete="off" />
        <FormField name="note" label={t("note")} hint={t("note_hint")} maxLength={500} autoComplete="off" />
      </div>
      <SubmitButton size="large" pendingText={t("busy")} className="justify-self-start">{t("propose_yes")}</SubmitButton>
    </ActionForm>
  );
}
