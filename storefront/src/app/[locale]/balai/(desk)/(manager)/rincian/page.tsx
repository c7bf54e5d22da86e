import { IncomeAnswer, IncomeChoicesAnswer, IncomeLinesAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
import { FilterWords } from "@/features/income/filter-words";
import { linesParams, linesQuery } from "@/features/income/lines-query";
import { LinesTable } from "@/features/income/lines-table";
import { monthOf, periodName } from "@/features/income/month";
import { ReportFoot } from "@/features/income/report-foot";
import { reportLabels } from "@/features/income/report-label";
import { reportPath } from "@/features/income/report-paths";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { pageOf } from "@/features/studio/page-of";
import { readParams, type PageProps } from "@/i18n/page";
import { formatPrice } from "@/lib/price";

const PER_PAGE = 50;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "balai" }))("lines_title"));
}

/** The lines behind one figure. The total comes from the report itself, so that both show the same. */
export default async function LinesPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { zone, get } = await openDesk(locale, "manager");
  const asked = await searchParams;
  const query = linesQuery(asked, monthOf(new Date(), zone));
  const { from, to, figure, of, filters } = query;
  const group = of?.group ?? "month";
  const { page, offset, limit } = pageOf(asked.page, PER_PAGE);
  const { figure: _figure, ...narrowed } = linesParams(query);
  const [answer, report, choices, t, words, labelOf] = await Promise.all([
    get(IncomeLinesAnswer, "/center/income/lines", { ...narrowed, offset, limit }),
    get(IncomeAnswer, "/center/income", { from, to, group, ...filters, ...(of ? { [of.group]: of.key } : {}) }),
    get(IncomeChoicesAnswer, "/center/income/choices"),
    getTranslations({ locale, namespace: "balai" }),
    getTranslations({ locale, namespace: "common" }),
    reportLabels(locale, group),
  ]);
  const row = of ? report.rows.find(({ key }) => key === of.key) : null;
  const idle = of ? report.idle.find(({ key }) => key === of.key) : null;
  const total = of ? row : report.total;
  const named = row ?? idle;
  const period = periodName({ from, to }, locale);
  const pages = Math.ceil(answer.count / PER_PAGE);
  return (
    <div className="wrap grid gap-5 pt-6">
      <AppLink href={reportPath(locale, { from, to, filters, group: of?.group })} className="link no-print inline-flex min-h-12 items-center justify-self-start text-sm">← {t("lines_back")}</AppLink>
      <div>
        <h1 className="text-2xl">{t("lines_of", { figure: t(`col_${figure}`), name: of ? (named ? labelOf(named) : of.key) : t("lines_everything"), period })}</h1>
        <p className="mt-1 font-display text-3xl font-medium" data-testid="lines-figure">{figure === "units" ? (total?.units ?? 0) : formatPrice(total?.[figure] ?? 0)}</p>
        <FilterWords locale={locale} query={{ filters }} choices={choices} />
        <p className="mt-1 text-sm text-ink-soft">{t("lines_count", { count: answer.count })}</p>
      </div>
      {total && answer.count > 0 ? (
        <LinesTable locale={locale} zone={zone} period={{ from, to }} figure={figure} lines={answer.lines} total={total} entryPath={(id) => deskPath(locale, `/balai/rincian/${encodeURIComponent(id)}`, { ...narrowed, figure, page: page === 1 ? undefined : page })} />
      ) : (
        <EmptyState title={t("lines_empty_title")} text={t("lines_empty_text", { period })} />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(next) => deskPath(locale, "/balai/rincian", { ...narrowed, figure, page: next })}
        texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }}
      />
      <ReportFoot locale={locale} zone={zone} group={group} />
    </div>
  );
}
