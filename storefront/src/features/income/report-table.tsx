import type { IncomeRow, IncomeSums } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { classes } from "@/design/classes";
import { Table, type Column } from "@/design/table";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { periodName, shortMonth } from "./month";
import { reportLabels } from "./report-label";
import { linesPath, reportPath } from "./report-paths";
import { FIGURES, type Figure, type ReportQuery } from "./report-query";
import { Sparkline } from "./sparkline";
import type { Trend } from "./trend";

interface ReportTableProps {
  locale: Locale;
  query: ReportQuery;
  /** In the order they are shown. */
  rows: readonly IncomeRow[];
  total: IncomeSums;
  /** Six months of each maker's share; none for other groupings. */
  trend: Trend | null;
}

/** A row a maker, month, product or channel; each head sorts, each figure opens its lines. */
export async function ReportTable({ locale, query, rows, total, trend }: ReportTableProps) {
  const [t, labelOf] = await Promise.all([getTranslations({ locale, namespace: "balai" }), reportLabels(locale, query.group)]);
  const head = (sort: ReportQuery["sort"], text: string) => <SortLink locale={locale} query={query} sort={sort} text={text} label={t("sort_by", { column: text })} />;
  const sorted = (sort: ReportQuery["sort"]) => (query.sort === sort ? ({ asc: "ascending", desc: "descending" } as const)[query.dir] : undefined);
  const written = (figure: Figure, amount: number) => (figure === "units" ? String(amount) : formatPrice(amount));
  const link = (figure: Figure, amount: number, key?: string) => (
    <AppLink href={linesPath(locale, query, figure, key)} className="decoration-soga underline-offset-4 hover:underline">{written(figure, amount)}</AppLink>
  );
  const figures = FIGURES.filter((figure) => figure !== "refund_cover" || total.refund_cover !== 0);
  const columns: Column<IncomeRow>[] = [
    { key: "label", head: head("label", t(`group_${query.group}`)), sorted: sorted("label"), rowHead: true, cell: labelOf },
    ...figures.map((figure): Column<IncomeRow> => ({
      key: figure,
      head: head(figure, t(`col_${figure}`)),
      sorted: sorted(figure),
      numeric: true,
      cell: (row) => link(figure, row[figure], row.key),
    })),
  ];
  if (trend) {
    const words = (row: IncomeRow) => trend.months.map((month, at) => `${shortMonth(month, locale)} ${formatPrice(trend.of(row.key)[at] ?? 0)}`).join(", ");
    columns.push({
      key: "trend",
      head: <span className="inline-flex min-h-8 items-center">{t("col_trend")}</span>,
      cell: (row) => <Sparkline values={trend.of(row.key)} label={t("trend_label", { name: labelOf(row), values: words(row) })} />,
    });
  }
  return (
    <Table
      caption={t("table_caption", { group: t(`group_${query.group}`).toLowerCase(), period: periodName(query, locale) })}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      totals={{ label: t("total"), ...Object.fromEntries(figures.map((figure) => [figure, link(figure, total[figure])])) }}
    />
  );
}

interface SortLinkProps {
  locale: Locale;
  query: ReportQuery;
  sort: ReportQuery["sort"];
  text: string;
  label: string;
}

function SortLink({ locale, query, sort, text, label }: SortLinkProps) {
  const open = query.sort === sort;
  const dir = open ? (query.dir === "asc" ? "desc" : "asc") : sort === "label" ? "asc" : "desc";
  return (
    <AppLink href={reportPath(locale, { ...query, sort, dir })} title={label} className={classes("inline-flex min-h-8 items-center gap-1 hover:text-ink", sort !== "label" && "flex-row-reverse")}>
      {text}
      <span aria-hidden="true" className={open ? "text-soga" : "invisible"}>{(open ? query.dir : dir) === "asc" ? "↑" : "↓"}</span>
    </AppLink>
  );
}
