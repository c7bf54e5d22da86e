import type { CheckedStatement } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormField } from "@/design/action-form";
import { Notice } from "@/design/notice";
import { SubmitButton } from "@/design/submit-button";
import { periodName } from "@/features/income/month";
import type { Locale } from "@/i18n/routing";
import { formatDate } from "@/lib/date";
import { formatPrice } from "@/lib/price";
import { checkName } from "./check-code";
import { NameAnswer } from "./name-answer";

/** What stands on a genuine paper, to be compared with it; and whether the name on it is right. */
export async function CheckedPaper({ locale, code, statement }: { locale: Locale; code: string; statement: CheckedStatement }) {
  const t = await getTranslations({ locale, namespace: "statement" });
  const sums = [
    { name: t("earned"), amount: statement.earned },
    { name: t("received"), amount: statement.received },
    { name: t("owed"), amount: statement.owed },
  ];
  return (
    <div className="grid gap-8">
      <Notice tone="good" title={t("check_genuine")}>{t("check_compare")}</Notice>
      <dl className="grid gap-4 border-y border-line py-5">
        <div className="flex flex-wrap justify-between gap-x-6"><dt className="text-ink-soft">{t("period")}</dt><dd className="font-semibold">{periodName(statement, locale)}</dd></div>
        {sums.map(({ name, amount }) => <div key={name} className="flex flex-wrap justify-between gap-x-6"><dt className="text-ink-soft">{name}</dt><dd className="money font-semibold">{formatPrice(amount)}</dd></div>)}
        <div className="flex flex-wrap justify-between gap-x-6"><dt className="text-ink-soft">{t("issued")}</dt><dd>{formatDate(statement.issued_at, locale)}</dd></div>
        <div className="flex flex-wrap justify-between gap-x-6"><dt className="text-ink-soft">{t("until")}</dt><dd>{formatDate(statement.expires_at, locale)}</dd></div>
      </dl>
      <section className="grid gap-3">
        <h2 className="text-xl">{t("check_name_title")}</h2>
        <p className="text-ink-soft">{t("check_name_text")}</p>
        <ActionForm action={checkName} hidden={{ locale, code }} className="grid gap-4">
          <NameAnswer />
          <FormField name="name" label={t("check_name")} autoComplete="off" spellCheck={false} maxLength={120} />
          <SubmitButton tone="outline" className="justify-self-start">{t("check_name_yes")}</SubmitButton>
        </ActionForm>
      </section>
    </div>
  );
}
