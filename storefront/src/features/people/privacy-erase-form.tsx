import type { Beneficiary, BalanceOwedAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { ActionForm, FormChecks, FormField } from "@/design/action-form";
import { Notice } from "@/design/notice";
import { Panel } from "@/design/panel";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { erasePerson } from "./privacy-erase";

interface EraseFormProps {
  locale: Locale;
  person: Pick<Beneficiary, "id" | "public_alias">;
  balance: z.infer<typeof BalanceOwedAnswer>["balance"];
}

/** What goes, what stays, what is still owed, and the alias to be typed. */
export async function PrivacyEraseForm({ locale, person, balance }: EraseFormProps) {
  const t = await getTranslations({ locale, namespace: "privacy" });
  const owed = [
    { name: t("pending"), amount: balance.pending },
    { name: t("available"), amount: balance.available },
    { name: t("savings"), amount: balance.savings },
  ];
  return (
    <div className="grid gap-6">
      <div className="grid gap-4 md:grid-cols-2">
        <Panel id="hilang" title={t("erase_goes")}><p className="text-sm">{t("erase_goes_text")}</p></Panel>
        <Panel id="tetap" title={t("erase_stays")}><p className="text-sm">{t("erase_stays_text")}</p></Panel>
      </div>
      <Panel id="saldo" title={t("owed")}>
        <p className="money font-display text-3xl font-medium" data-testid="balance-owed">{formatPrice(balance.total)}</p>
        {balance.total === 0 ? <p className="text-sm">{t("owed_none")}</p> : (
          <dl className="grid max-w-sm gap-1 text-sm">
            {owed.map(({ name, amount }) => <div key={name} className="flex justify-between gap-4"><dt className="text-ink-soft">{name}</dt><dd className="money">{formatPrice(amount)}</dd></div>)}
          </dl>
        )}
      </Panel>
      <Notice tone="alert" title={t("erase_final")}>{t("erase_final_text")}</Notice>
      <ActionForm action={erasePerson} hidden={{ locale, beneficiary_id: person.id }} className="grid gap-5">
        <FormChecks name="despite_balance" type="checkbox" legend={t("despite")} choices={[{ value: "yes", label: balance.total === 0 ? t("despite_elsewhere") : t("despite_yes", { amount: formatPrice(balance.total) }) }]} />
        <FormField name="confirm_alias" label={t("erase_type", { alias: person.public_alias })} autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={60} className="max-w-md" />
        <SubmitButton tone="danger" size="large" pendingText={t("busy")} className="justify-self-start">{t("erase_yes")}</SubmitButton>
      </ActionForm>
    </div>
  );
}
