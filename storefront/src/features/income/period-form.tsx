import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Button, buttonClass } from "@/design/button";
import { Select } from "@/design/select";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { monthName, monthsUntil, type Month } from "./month";
import { reportPath } from "./report-paths";
import { shiftPeriod, type ReportQuery } from "./report-query";

const OFFERED_MONTHS = 36;

/** Any month or span of months: two lists, and one step back or forth. */
export async function PeriodForm({ locale, query, thisMonth }: { locale: Locale; query: ReportQuery; thisMonth: Month }) {
  const t = await getTranslations({ locale, namespace: "balai" });
  const offered = new Set([...monthsUntil(thisMonth, OFFERED_MONTHS), query.from, query.to]);
  const choices = [...offered].sort().reverse().map((month) => ({ value: month, label: monthName(month, locale) }));
  const single = query.from === query.to;
  const later = shiftPeriod(query, 1);
  const step = "grid size-12 place-items-center border border-line-strong bg-white text-lg";
  return (
    <form action={deskPath(locale, "/balai")} className="no-print flex flex-wrap items-end gap-2">
      {query.group === "beneficiary" ? null : <input type="hidden" name="group" value={query.group} />}
      <AppLink href={reportPath(locale, { ...query, ...shiftPeriod(query, -1) })} rel="prev" aria-label={t(single ? "previous" : "previous_span")} className={step}>‹</AppLink>
      <Select name="from" label={t("from")} choices={choices} defaultValue={query.from} key={`from-${query.from}`} className="min-w-36 grow sm:grow-0" />
      <Select name="to" label={t("to")} choices={choices} defaultValue={query.to} key={`to-${query.to}`} className="min-w-36 grow sm:grow-0" />
      {later.to > thisMonth ? null : (
        <AppLink href={reportPath(locale, { ...query, ...later })} rel="next" aria-label={t(single ? "next" : "next_span")} className={step}>›</AppLink>
      )}
      <Button type="submit" tone="outline">{t("show")}</Button>
      <a href={deskPath(locale, "/balai/unduh", { from: query.from, to: query.to, group: query.group })} download className={`${buttonClass({ tone: "outline" })} lg:ml-auto`}>{t("csv")}</a>
    </form>
  );
}
