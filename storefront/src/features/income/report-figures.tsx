import type { IncomeSums } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { average, changeOf } from "./change";
import { monthCount, monthName } from "./month";
import { formatPercent } from "./percent";
import { linesPath } from "./report-paths";
import { shiftPeriod, type Figure, type Filters, type Period } from "./report-query";

export interface PeriodFigures {
  total: IncomeSums;
  earning: number;
}

interface ReportFiguresProps {
  locale: Locale;
  period: Period & { filters: Filters };
  now: PeriodFigures;
  before: PeriodFigures;
}

/** Four figures and what became of them since the period before. */
export async function ReportFigures({ locale, period, now, before }: ReportFiguresProps) {
  const t = await getTranslations({ locale, namespace: "balai" });
  const mean = ({ total, earning }: PeriodFigures) => average(total.beneficiary_share, earning);
  const cards = [
    { name: t("net_sales_card"), figure: "net_sales", now: now.total.net_sales, before: before.total.net_sales },
    { name: t("share_card"), figure: "beneficiary_share", now: now.total.beneficiary_share, before: before.total.beneficiary_share },
    { name: t("average_card"), figure: "beneficiary_share", now: mean(now), before: mean(before) },
    { name: t("center_card"), figure: "center_share", now: now.total.center_share, before: before.total.center_share },
  ] as const satisfies readonly { figure: Figure; [key: string]: unknown }[];
  const months = monthCount(period.from, period.to);
  const earlier = months === 1 ? monthName(shiftPeriod(period, -1).to, locale) : t("before_span", { count: months });
  return (
    <dl className="grid border-t border-l border-line bg-white sm:grid-cols-2 xl:grid-cols-4 print:grid-cols-4">
      {cards.map((card) => (
        <div key={card.name} className="grid content-start gap-1 border-r border-b border-line px-5 py-5">
          <dt className="text-sm text-ink-soft">{card.name}</dt>
          <dd className="font-display text-[1.75rem] leading-tight font-medium tracking-[-0.015em]">
            <AppLink href={linesPath(locale, { ...period, group: "beneficiary" }, card.figure)} className="money decoration-soga decoration-1 underline-offset-4 hover:underline">{formatPrice(card.now)}</AppLink>
          </dd>
          <dd className="text-sm text-ink-soft"><ChangeText locale={locale} now={card.now} before={card.before} earlier={earlier} /></dd>
        </div>
      ))}
    </dl>
  );
}

async function ChangeText({ locale, now, before, earlier }: { locale: Locale; now: number; before: number; earlier: string }) {
  const t = await getTranslations({ locale, namespace: "balai" });
  const { kind, part } = changeOf(now, before);
  if (kind === "none") return t("change_both_zero", { before: earlier });
  if (kind === "first" || part === null) return t("change_first", { before: earlier });
  if (kind === "same") return t("change_same", { before: earlier });
  return t(`change_${kind}`, { percent: formatPercent(part, locale), before: earlier });
}
