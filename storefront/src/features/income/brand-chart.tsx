import { getTranslations } from "next-intl/server";
import { Panel } from "@/design/panel";
import { Table } from "@/design/table";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { axisEnd, type BrandMonths, type Series } from "./brand-months";
import { shortAmount } from "./maker-figures";
import { monthName, shortMonth } from "./month";

const WIDTH = 640;
const LEFT = 64;
const TOP = 22;
const BASE = 210;
const FILLS = ["fill-soga", "fill-indigo", "fill-leaf", "fill-soga-soft", "fill-line-strong"] as const;
const SWATCHES = ["bg-soga", "bg-indigo", "bg-leaf", "bg-soga-soft", "bg-line-strong"] as const;

/** The makers' share month by month, a colour a brand, drawn on the server; the same as a table that opens. */
export async function BrandChart({ locale, stack }: { locale: Locale; stack: BrandMonths }) {
  const t = await getTranslations({ locale, namespace: "balai" });
  const { months, series, totals } = stack;
  const end = axisEnd(Math.max(0, ...totals));
  const height = (amount: number): number => (Math.max(0, amount) / end) * (BASE - TOP);
  const step = (WIDTH - LEFT) / Math.max(1, months.length);
  const nameOf = ({ key, label }: Series): string => (key === null ? t("other_brands") : label);
  const bars = months.map((month, at) => {
    let top = BASE;
    const parts = series.map((one, index) => {
      const part = height(one.amounts[at] ?? 0);
      top -= part;
      return part > 0 ? <rect key={one.key} x={LEFT + at * step + step * 0.18} y={top} width={step * 0.64} height={Math.max(1, part - 1)} className={FILLS[index]} /> : null;
    });
    return (
      <g key={month}>
        {parts}
        <text x={LEFT + (at + 0.5) * step} y={BASE + 22} textAnchor="middle" className="fill-ink-soft text-[0.8125rem] max-sm:text-[1.4rem]">{shortMonth(month, locale)}</text>
      </g>
    );
  });
  return (
    <Panel id="per-merek" title={t("chart_brands")}>
      <svg viewBox={`0 0 ${WIDTH} 236`} role="img" aria-label={t("chart_brands_label", { from: monthName(months[0] ?? "", locale), to: monthName(months.at(-1) ?? "", locale) })} className="w-full">
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line x1={LEFT} x2={WIDTH} y1={BASE - height(end * part) + 0.5} y2={BASE - height(end * part) + 0.5} className="stroke-line" />
            <text x={LEFT - 8} y={BASE - height(end * part) + 4} textAnchor="end" className="fill-ink-soft text-[0.75rem] max-sm:text-[1.3rem]">{shortAmount(end * part, locale)}</text>
          </g>
        ))}
        {bars}
      </svg>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {series.map((one, index) => (
          <li key={one.key} className="flex items-center gap-2"><span aria-hidden="true" className={`size-3 print:[print-color-adjust:exact] ${SWATCHES[index] ?? ""}`} />{nameOf(one)}</li>
        ))}
      </ul>
      <details className="no-print">
        <summary className="link inline-flex min-h-12 items-center text-sm">{t("as_table")}</summary>
        <Table
          caption={t("chart_brands")}
          captionHidden
          rows={series}
          rowKey={({ key }) => key ?? "others"}
          columns={[
            { key: "brand", head: t("group_brand"), rowHead: true, cell: nameOf },
            ...months.map((month, at) => ({ key: month, head: monthName(month, locale), numeric: true, cell: ({ amounts }: Series) => formatPrice(amounts[at] ?? 0) })),
          ]}
          totals={{ brand: t("total"), ...Object.fromEntries(months.map((month, at) => [month, formatPrice(totals[at] ?? 0)])) }}
        />
      </details>
    </Panel>
  );
}
