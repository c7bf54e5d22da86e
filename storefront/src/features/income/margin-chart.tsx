import type { IncomeSums } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Panel } from "@/design/panel";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { formatPercent } from "./percent";

const WIDTH = 400;

/** Where the margin went: to the makers at once, to their savings, to the centre. A bar, and its figures as a table. */
export async function MarginChart({ locale, total }: { locale: Locale; total: IncomeSums }) {
  const t = await getTranslations({ locale, namespace: "balai" });
  const parts = [
    { key: "direct", amount: total.beneficiary_share - total.savings, fill: "fill-soga", swatch: "bg-soga" },
    { key: "savings", amount: total.savings, fill: "fill-soga-soft", swatch: "bg-soga-soft" },
    { key: "center", amount: total.center_share, fill: "fill-indigo", swatch: "bg-indigo" },
  ] as const;
  const margin = total.beneficiary_share + total.center_share;
  const drawn = parts.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  const before = (index: number): number => parts.slice(0, index).reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  return (
    <Panel id="margin" title={t("chart_margin")}>
      {drawn === 0 ? <p className="text-sm text-ink-soft">{t("chart_empty")}</p> : (
        <svg viewBox={`0 0 ${WIDTH} 28`} role="img" aria-label={t("chart_margin_label")} className="h-7 w-full" preserveAspectRatio="none">
          {parts.map(({ key, amount, fill }, index) => (amount > 0 ? <rect key={key} x={(before(index) / drawn) * WIDTH} y="0" width={Math.max(1, (amount / drawn) * WIDTH - 1.5)} height="28" className={fill} /> : null))}
        </svg>
      )}
      <table className="w-full text-sm">
        <caption className="sr-only">{t("chart_margin")}</caption>
        <thead className="sr-only"><tr><th scope="col">{t("margin_part")}</th><th scope="col">{t("margin_amount")}</th><th scope="col">{t("margin_percent")}</th></tr></thead>
        <tbody className="divide-y divide-line">
          {parts.map(({ key, amount, swatch }) => (
            <tr key={key}>
              <th scope="row" className="py-2 pr-3 text-left font-normal"><span aria-hidden="true" className={`mr-2 inline-block size-3 align-middle print:[print-color-adjust:exact] ${swatch}`} />{t(`margin_${key}`)}</th>
              <td className="money py-2 text-right">{formatPrice(amount)}</td>
              <td className="money w-16 py-2 text-right text-ink-soft">{margin > 0 ? formatPercent(amount / margin, locale) : "–"}</td>
            </tr>
          ))}
        </tbody>
        <tfoot className="border-t-2 border-ink font-semibold">
          <tr><th scope="row" className="py-2 text-left">{t("margin_total")}</th><td className="money py-2 text-right">{formatPrice(margin)}</td><td /></tr>
        </tfoot>
      </table>
      <p className="text-xs text-ink-soft">{t("margin_note", { cost: formatPrice(total.unit_cost), net: formatPrice(total.net_sales) })}</p>
    </Panel>
  );
}
