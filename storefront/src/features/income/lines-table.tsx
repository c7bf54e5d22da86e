import type { IncomeLine, IncomeSums } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { classes } from "@/design/classes";
import { Table, type Column } from "@/design/table";
import type { Locale } from "@/i18n/routing";
import { formatDate, type Zone } from "@/lib/date";
import { formatPrice } from "@/lib/price";
import { periodName } from "./month";
import { FIGURES, type Figure, type Period } from "./report-query";

interface LinesTableProps {
  locale: Locale;
  zone: Zone;
  period: Period;
  /** The column that is being explained. */
  figure: Figure;
  lines: readonly IncomeLine[];
  /** Of all lines, not only of this page. */
  total: Pick<IncomeSums, Figure>;
  /** Where the ledger behind an entry is shown. */
  entryPath: (id: string) => string;
}

/** The order lines a figure is made of, with the rule each was divided by; their sum is the figure. */
export async function LinesTable({ locale, zone, period, figure: asked, lines, total, entryPath }: LinesTableProps) {
  const t = await getTranslations({ locale, namespace: "balai" });
  const percent = new Intl.NumberFormat(locale === "id" ? "id-ID" : "en-GB", { style: "percent", maximumFractionDigits: 2 });
  const written = (figure: Figure, amount: number) => (
    <span className={classes(figure === asked && "font-semibold text-soga")}>{figure === "units" ? amount : formatPrice(amount)}</span>
  );
  const kind = ({ kind }: IncomeLine) => t(`kind_${kind}`);
  const figures = FIGURES.filter((figure) => figure !== "refund_cover" || total.refund_cover !== 0 || lines.some((line) => line.refund_cover !== 0));
  const columns: Column<IncomeLine>[] = [
    {
      key: "product",
      head: t("col_product"),
      rowHead: true,
      cell: (line) => (
        <span className="block min-w-36 max-w-56">
          {line.product}
          <span className="block text-xs font-normal text-ink-soft">
            {line.order_display_id === null ? null : `${t("col_order")} #${line.order_display_id}`}
            {line.kind === "sale" ? null : ` · ${kind(line)}`}
            {line.flag ? ` · ${t(`flag_${line.flag}`)}` : null}
            {" · "}
            <AppLink href={entryPath(line.id)} aria-label={t("entry_of", { product: line.product })} className="link">{t("entry_open")}</AppLink>
          </span>
        </span>
      ),
    },
    { key: "date", head: t("col_date"), cell: (line) => <time dateTime={line.date} className="whitespace-nowrap">{formatDate(line.date, locale, zone)}</time> },
    ...figures.map((figure): Column<IncomeLine> => ({ key: figure, head: t(`col_${figure}`), numeric: true, cell: (line) => written(figure, line[figure]) })),
    {
      key: "rule",
      head: t("col_rule"),
      cell: ({ share_rule: rule, flag }) =>
        flag === "unlisted" || flag === "no_rule" ? "–" : (
          <span className="whitespace-nowrap">
            {t("rule", { share: percent.format(rule.beneficiary_bp / 10_000) })}
            <span className="block text-xs text-ink-soft">{t("rule_savings", { savings: percent.format(rule.savings_bp / 10_000) })}</span>
          </span>
        ),
    },
  ];
  return (
    <Table
      caption={t("lines_caption", { period: periodName(period, locale) })}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      totals={{ product: t("lines_total", { period: periodName(period, locale) }), ...Object.fromEntries(figures.map((figure) => [figure, written(figure, total[figure])])) }}
    />
  );
}
