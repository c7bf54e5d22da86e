import type { IncomeChoicesAnswer } from "@ska/contracts";
import { NO_KEY } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Button } from "@/design/button";
import { Field } from "@/design/field";
import { Select } from "@/design/select";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { monthName, monthsUntil, type Month } from "./month";
import { reportPath } from "./report-paths";
import { INCOME_FILTERS, shiftPeriod, type ReportQuery } from "./report-query";

const OFFERED_MONTHS = 36;
const CHOICES = { brand: "brands", product: "products", channel: "channels", business_group: "business_groups" } as const;

interface FilterFormProps {
  locale: Locale;
  query: ReportQuery;
  thisMonth: Month;
  choices: IncomeChoicesAnswer;
}

/** Months, what the report is narrowed to, and a search by name: a plain form, so that all of it stands in the address. */
export async function FilterForm({ locale, query, thisMonth, choices }: FilterFormProps) {
  const t = await getTranslations({ locale, namespace: "balai" });
  const offered = [...new Set([...monthsUntil(thisMonth, OFFERED_MONTHS), query.from, query.to])].sort().reverse();
  const months = offered.map((month) => ({ value: month, label: monthName(month, locale) }));
  const single = query.from === query.to;
  const later = shiftPeriod(query, 1);
  const step = "grid size-12 shrink-0 place-items-center border border-line-strong bg-white text-lg";
  const narrowed = Object.keys(query.filters).length > 0 || query.search !== "";
  const nameOf = (filter: (typeof INCOME_FILTERS)[number], { key, label }: { key: string; label: string }) => (key === NO_KEY && (filter === "brand" || filter === "product") ? t(`no_${filter}`) : label);
  return (
    <search className="no-print min-w-0">
      <form action={deskPath(locale, "/balai")} className="flex flex-wrap items-end gap-2" key={reportPath(locale, query)}>
        {query.group === "beneficiary" ? null : <input type="hidden" name="group" value={query.group} />}
        <div className="flex flex-wrap items-end gap-2 max-sm:w-full">
          <AppLink href={reportPath(locale, { ...query, ...shiftPeriod(query, -1) })} rel="prev" aria-label={t(single ? "previous" : "previous_span")} className={step}>‹</AppLink>
          <Select name="from" label={t("from")} choices={months} defaultValue={query.from} className="min-w-44 grow sm:min-w-32 sm:grow-0" />
          <Select name="to" label={t("to")} choices={months} defaultValue={query.to} className="min-w-44 grow sm:min-w-32 sm:grow-0" />
          {later.to > thisMonth ? null : <AppLink href={reportPath(locale, { ...query, ...later })} rel="next" aria-label={t(single ? "next" : "next_span")} className={step}>›</AppLink>}
          <Button type="submit" tone="outline" className="max-sm:w-full">{t("show")}</Button>
        </div>
        <details open={narrowed} className="max-w-full min-w-0 open:w-full sm:pl-3 sm:open:pl-0">
          <summary className="link inline-flex min-h-12 items-center text-sm">{t("narrow")}</summary>
          <div className="grid min-w-0 gap-2 pb-2 sm:grid-cols-2 lg:grid-cols-5">
            {INCOME_FILTERS.map((filter) => (
              <Select key={filter} name={filter} label={t(`filter_${filter}`)} placeholder={t("every")} defaultValue={query.filters[filter] ?? ""} className="min-w-0" choices={choices[CHOICES[filter]].map((one) => ({ value: one.key, label: nameOf(filter, one) }))} />
            ))}
            <Field name="q" type="search" label={t("search")} defaultValue={query.search} maxLength={60} autoComplete="off" className="min-w-0" />
          </div>
          {narrowed ? <AppLink href={reportPath(locale, { from: query.from, to: query.to, group: query.group })} className="link inline-flex min-h-12 items-center text-sm">{t("clear_filters")}</AppLink> : null}
        </details>
      </form>
    </search>
  );
}
