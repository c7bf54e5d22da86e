import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatPercent } from "./percent";
import { besideYardsticks, type Thresholds } from "./yardsticks";

const WIDTH = 132;
const HEIGHT = 18;
const BAR = 6;

interface YardstickBarProps {
  locale: Locale;
  /** Of so many months, whole rupiah. */
  share: number;
  months: number;
  thresholds: Thresholds;
}

/** A month's share as a bar, with a mark for the poverty line and one for the minimum wage, and both in percent. No verdict on anybody. */
export async function YardstickBar({ locale, share, months, thresholds }: YardstickBarProps) {
  const t = await getTranslations({ locale, namespace: "balai" });
  const { monthly, ofPovertyLine, ofMinimumWage } = besideYardsticks(share, months, thresholds);
  const marks = [thresholds.poverty_line?.amount, thresholds.minimum_wage?.amount].filter((amount) => amount !== undefined);
  const most = Math.max(monthly, ...marks.map((amount) => amount * 1.08));
  const at = (amount: number): number => (Math.max(0, amount) / most) * WIDTH;
  const lines = [
    ...(ofPovertyLine === null ? [] : [t("of_poverty_line", { percent: formatPercent(ofPovertyLine, locale) })]),
    ...(ofMinimumWage === null ? [] : [t("of_minimum_wage", { percent: formatPercent(ofMinimumWage, locale) })]),
  ];
  if (lines.length === 0) return "–";
  return (
    <span className="block min-w-40">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" className="block">
        <rect x="0" y={(HEIGHT - BAR) / 2} width={WIDTH} height={BAR} className="fill-paper-deep" />
        <rect x="0" y={(HEIGHT - BAR) / 2} width={at(monthly)} height={BAR} className="fill-soga" />
        {marks.map((amount, index) => <line key={index} x1={at(amount)} x2={at(amount)} y1="1" y2={HEIGHT - 1} className={index === 0 ? "stroke-ink" : "stroke-ink-soft"} strokeWidth="1.5" strokeDasharray={index === 0 ? undefined : "2.5 2"} />)}
      </svg>
      {lines.map((line) => <span key={line} className="block text-xs whitespace-nowrap text-ink-soft">{line}</span>)}
    </span>
  );
}
