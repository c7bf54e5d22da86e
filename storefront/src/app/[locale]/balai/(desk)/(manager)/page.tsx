import { IncomeAnswer, IncomeChoicesAnswer, ThresholdsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { BrandChart } from "@/features/income/brand-chart";
import { brandMonths } from "@/features/income/brand-months";
import { FilterForm } from "@/features/income/filter-form";
import { FilterWords } from "@/features/income/filter-words";
import { GroupTabs } from "@/features/income/group-tabs";
import { IdlePeople } from "@/features/income/idle-people";
import { MarginChart } from "@/features/income/margin-chart";
import { monthName, monthOf, periodName, shiftMonth } from "@/features/income/month";
import { ReportFigures } from "@/features/income/report-figures";
import { ReportFiles } from "@/features/income/report-files";
import { ReportFoot } from "@/features/income/report-foot";
import { reportLabels } from "@/features/income/report-label";
import { matching, reportQuery, shiftPeriod, sortRows, withIdle } from "@/features/income/report-query";
import { ReportTable } from "@/features/income/report-table";
import { YardstickNotes } from "@/features/income/yardstick-notes";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type PageProps } from "@/i18n/page";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "balai" }))("title"));
}

const TREND_MONTHS = 6;
const CHART_MONTHS = 12;

/** A centre's income. One report by the asked grouping writes to the access log whom it shows; the others show nobody. */
export default async function BalaiPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const desk = await openDesk(locale, "manager");
  const thisMonth = monthOf(new Date(), desk.zone);
  const query = reportQuery(await searchParams, thisMonth);
  const { from, to, group, filters } = query;
  const byBeneficiary = group === "beneficiary";
  const report = (asked: Record<string, string | number | undefined>) => desk.get(IncomeAnswer, "/center/income", { ...filters, ...asked });
  const [answer, before, brands, { thresholds }, choices, t, labelOf, brandOf] = await Promise.all([
    report({ from, to, group, trend: group === "month" ? undefined : TREND_MONTHS }),
    report({ ...shiftPeriod(query, -1), group: "month" }),
    report({ from: shiftMonth(to, 1 - CHART_MONTHS), to, group: "brand", trend: CHART_MONTHS }),
    desk.get(ThresholdsAnswer, "/studio/thresholds", { year: Math.max(2000, Number(to.slice(0, 4))) }),
    desk.get(IncomeChoicesAnswer, "/center/income/choices"),
    getTranslations({ locale, namespace: "balai" }),
    reportLabels(locale, group),
    reportLabels(locale, "brand"),
  ]);
  const period = periodName(query, locale);
  const { earning, present } = answer.people;
  const rows = matching(byBeneficiary ? withIdle(answer) : answer.rows, query.search, labelOf);
  const stack = brandMonths(brands, brandOf);
  const nothing = answer.rows.length === 0 && !(byBeneficiary && present > 0);
  return (
    <div className="wrap grid grid-cols-1 gap-6 pt-8 lg:gap-8 lg:pt-10 print:gap-4 print:p-0">
      <div className="grid min-w-0 gap-4">
        <div className="grid gap-2">
          <p className="hidden text-sm text-ink-soft print:block">{desk.member.center.name}</p>
          <h1 className="text-3xl">{t(present === 0 ? "answer_nobody" : answer.rows.length === 0 ? "answer_none" : "answer", { period, earning, all: present })}</h1>
          {to === thisMonth ? <p className="text-ink-soft">{t("running", { month: monthName(to, locale) })}</p> : null}
          {byBeneficiary ? <IdlePeople locale={locale} idle={answer.idle} /> : null}
          <FilterWords locale={locale} query={query} choices={choices} />
        </div>
        <FilterForm locale={locale} query={query} thisMonth={thisMonth} choices={choices} />
      </div>
      <ReportFigures locale={locale} period={query} now={{ total: answer.total, earning }} before={{ total: before.total, earning: before.people.earning }} />
      {stack.series.length === 0 ? null : (
        <div className="grid grid-cols-1 items-stretch gap-4 lg:grid-cols-[3fr_2fr] lg:gap-6 print:grid-cols-[3fr_2fr]">
          <BrandChart locale={locale} stack={stack} />
          <MarginChart locale={locale} total={answer.total} />
        </div>
      )}
      <div className="grid grid-cols-1 gap-3">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
          <GroupTabs locale={locale} query={query} />
          <ReportFiles locale={locale} query={query} />
        </div>
        {nothing ? (
          <EmptyState title={t("empty_title")} text={t("empty_text", { period })}>
            <AppLink href={deskPath(locale, "/studio/pesanan")} className={buttonClass({ tone: "outline" })}>{t("to_orders")}</AppLink>
          </EmptyState>
        ) : rows.length === 0 ? (
          <EmptyState title={t("search_nothing", { text: query.search })} />
        ) : (
          <ReportTable locale={locale} query={query} rows={sortRows(rows, query)} total={answer.total} trendMonths={answer.trend_months ?? []} thresholds={thresholds} />
        )}
      </div>
      {byBeneficiary ? <YardstickNotes locale={locale} thresholds={thresholds} /> : null}
      <ReportFoot locale={locale} zone={desk.zone} group={group} />
    </div>
  );
}
