import { NO_KEY, type IncomeSums } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { classes } from "@/design/classes";
import { Table, type Column } from "@/design/table";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { deskPath } from "@/features/session/desk-path";
import { monthCount, periodName, shortMonth, type Month } from "./month";
import { reportLabels } from "./report-label";
import { linesPath, reportPath } from "./report-paths";
import { FIGURES, type Figure, type ReportQuery, type ReportRow } from "./report-query";
import { Sparkline } from "./sparkline";
import { YardstickBar } from "./yardstick-bar";
import type { Thresholds } from "./yardsticks";

interface ReportTableProps {
  locale: Locale;
  query: ReportQuery;
  /** In the order they are shown. */
  rows: readonly ReportRow[];
  /** Of all rows, also those that a search leaves out. */
  total: IncomeSums;
  /** The months of each row's trend; none where rows are months. */
  trendMonths: readonly Month[];
  /** What makers' shares are shown beside. */
  thresholds: Thresholds;
}

/** A row a maker, month, product, channel or brand; each head sorts, each figure opens its lines. */
export async function ReportTable({ locale, query, rows, total, trendMonths, thresholds }: ReportTableProps) {
  const [t, labelOf] = await Promise.all([getTranslations({ locale, namespace: "balai" }), reportLabels(locale, query.group)]);
  const head = (sort: ReportQuery["sort"], text: string) => <SortLink locale={locale} query={query} sort={sort} text={text} label={t("sort_by", { column: text })} />;
  const sorted = (sort: ReportQuery["sort"]) => (query.sort === sort ? ({ asc: "ascending", desc: "descending" } as const)[query.dir] : undefined);
  const written = (figure: Figure, amount: number) => (figure === "units" ? String(amount) : formatPrice(amount));
  const link = (figure: Figure, amount: number, key?: string) => (
    <AppLink href={linesPath(locale, query, figure, key)} className="decoration-soga underline-offset-4 hover:underline">{written(figure, amount)}</AppLink>
  );
  const figures = FIGURES.filter((figure) => figure !== "refund_cover" || total.refund_cover !== 0);
  const named = (row: ReportRow) =>
    query.group !== "beneficiary" || row.key === NO_KEY ? labelOf(row) : (
      <AppLink href={deskPath(locale, `/balai/penerima-manfaat/${encodeURIComponent(row.key)}`)} className="decoration-soga underline-offset-4 hover:underline">{labelOf(row)}</AppLink>
    );
  const columns: Column<ReportRow>[] = [
    { key: "label", head: head("label", t(`group_${query.group}`)), sorted: sorted("label"), rowHead: true, cell: named },
    ...figures.map((figure): Column<ReportRow> => ({
      key: figure,
      head: head(figure, t(`col_${figure}`)),
      sorted: sorted(figure),
      numeric: true,
      cell: (row) => link(figure, row[figure], row.key),
    })),
  ];
  const plainHead = (text: string) => <span className="inline-flex min-h-8 items-center">{text}</span>;
  if (query.group === "beneficiary") {
    const months = monthCount(query.from, query.to);
    columns.push({
      key: "yardstick",
      head: plainHead(t("col_yardstick", { count: months })),
      cell: (row) => (row.key === NO_KEY ? null : <YardstickBar locale={locale} share={row.beneficiary_share} months={months} thresholds={thresholds} />),
    });
  }
  if (trendMonths.length > 0) {
    const words = (row: ReportRow) => trendMonths.map((month, at) => `${shortMonth(month, locale)} ${formatPrice(row.trend?.[at] ?? 0)}`).join(", ");
    columns.push({
      key: "trend",
      head: plainHead(t("col_trend")),
      cell: (row) => <Sparkline values={row.trend ?? []} label={t("trend_label", { name: labelOf(row), values: words(row) })} />,
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
