import { getTranslations } from "next-intl/server";
import { Button } from "@/design/button";
import { Select } from "@/design/select";
import { monthName, monthsUntil, shiftMonth, type Month } from "@/features/income/month";
import type { Locale } from "@/i18n/routing";

const OFFERED_MONTHS = 24;
const USUAL_MONTHS = 6;

/** Asks for a statement of some months as a PDF. @param action where it is downloaded */
export async function StatementForm({ locale, action, thisMonth }: { locale: Locale; action: string; thisMonth: Month }) {
  const t = await getTranslations({ locale, namespace: "statement" });
  const choices = monthsUntil(thisMonth, OFFERED_MONTHS).reverse().map((month) => ({ value: month, label: monthName(month, locale) }));
  return (
    <form action={action} className="no-print grid gap-3">
      <div className="grid grid-cols-2 gap-3">
        <Select name="from" id="statement-from" label={t("from")} choices={choices} defaultValue={shiftMonth(thisMonth, 1 - USUAL_MONTHS)} />
        <Select name="to" id="statement-to" label={t("to")} choices={choices} defaultValue={thisMonth} />
      </div>
      <Button type="submit" tone="outline">{t("download")}</Button>
    </form>
  );
}
