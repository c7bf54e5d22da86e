import { IncomeAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { GroupTabs } from "@/features/income/group-tabs";
import { monthOf, periodName } from "@/features/income/month";
import { PeriodForm } from "@/features/income/period-form";
import { ReportFigures } from "@/features/income/report-figures";
import { ReportFoot } from "@/features/income/report-foot";
import { earners, reportQuery, shiftPeriod, sortRows, withIdle } from "@/features/income/report-query";
import { ReportTable } from "@/features/income/report-table";
import { readTrend } from "@/features/income/trend";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type PageProps } from "@/i18n/page";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "balai" }))("title"));
}

export default async function BalaiPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const desk = await openDesk(locale, "manager");
  const thisMonth = monthOf(new Date(), desk.zone);
  const query = reportQuery(await searchParams, thisMonth);
  const { from, to, group } = query;
  const byBeneficiary = group === "beneficiary";
  const report = (months: { from: string; to: string }, by: string = "beneficiary") => desk.get(IncomeAnswer, "/center/income", { from: months.from, to: months.to, group: by });
  const [people, answer, before, trend, t] = await Promise.all([
    report(query),
    byBeneficiary ? null : report(query, group),
    report(shiftPeriod({ from, to }, -1)),
    byBeneficiary ? readTrend(desk, to) : null,
    getTranslations({ locale, namespace: "balai" }),
  ]);
  const shown = answer ?? people;
  const count = earners(people);
  const period = periodName(query, locale);
  const heading = count.all === 0 ? "answer_nobody" : shown.rows.length === 0 ? "answer_none" : "answer";
  return (
    <div className="wrap grid gap-6 pt-8 lg:gap-8 lg:pt-10 print:p-0">
      <div className="grid gap-5">
        <div>
          <p className="hidden text-sm text-ink-soft print:block">{desk.member.center.name}</p>
          <h1 className="text-3xl">{t(heading, { period, ...count })}</h1>
        </div>
        <PeriodForm locale={locale} query={query} thisMonth={thisMonth} />
      </div>
      <ReportFigures locale={locale} period={query} now={{ total: people.total, earning: count.earning }} before={{ total: before.total, earning: earners(before).earning }} />
      <div className="grid gap-3">
        <GroupTabs locale={locale} query={query} />
        {shown.rows.length === 0 && !(byBeneficiary && count.all > 0) ? (
          <EmptyState title={t("empty_title")} text={t("empty_text", { period })}>
            <AppLink href={deskPath(locale, "/studio/pesanan")} className={buttonClass({ tone: "outline" })}>{t("to_orders")}</AppLink>
          </EmptyState>
        ) : (
          <ReportTable locale={locale} query={query} rows={sortRows(byBeneficiary ? withIdle(shown) : shown.rows, query)} total={shown.total} trend={trend} />
        )}
      </div>
      <ReportFoot locale={locale} zone={desk.zone} group={group} />
    </div>
  );
}
