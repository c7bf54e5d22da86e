import type { Locale } from "@/i18n/routing";
import { hideableClass } from "./amount";
import { shortAmount, type MonthFigure } from "./maker-figures";
import { shortMonth } from "./month";

const WIDTH = 360;
const TOP = 26;
const BASE = 170;
const GAP = 10;

/** Months as bars, the last one marked. Draw a table of the same figures beside it. */
export function MonthChart({ locale, months, label }: { locale: Locale; months: readonly MonthFigure[]; label: string }) {
  const most = Math.max(1, ...months.map(({ amount }) => amount));
  const step = WIDTH / months.length;
  return (
    <svg viewBox={`0 0 ${WIDTH} 198`} role="img" aria-label={label} className="w-full">
      <line x1="0" x2={WIDTH} y1={BASE + 0.5} y2={BASE + 0.5} className="stroke-line" />
      {months.map(({ month, amount }, at) => {
        const height = Math.max(amount > 0 ? 3 : 0, (Math.max(0, amount) / most) * (BASE - TOP));
        const x = at * step + GAP / 2;
        const centre = x + (step - GAP) / 2;
        const last = at === months.length - 1;
        return (
          <g key={month}>
            <rect x={x} y={BASE - height} width={step - GAP} height={height} rx="3" className={last ? "fill-soga" : "fill-soga-soft"} />
            <text x={centre} y={BASE - height - 7} textAnchor="middle" className={`${hideableClass} fill-ink text-[0.75rem] ${last ? "font-semibold" : ""}`}>{shortAmount(amount, locale)}</text>
            <text x={centre} y={BASE + 20} textAnchor="middle" className={`text-[0.8125rem] ${last ? "fill-ink font-semibold" : "fill-ink-soft"}`}>{shortMonth(month, locale)}</text>
          </g>
        );
      })}
    </svg>
  );
}
