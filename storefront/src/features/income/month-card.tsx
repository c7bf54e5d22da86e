import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { Amount } from "./amount";
import type { MakerFigures } from "./maker-figures";
import { monthName } from "./month";
import { MonthChange } from "./month-change";

/** This month's income, large, and what became of it since last month. */
export async function MonthCard({ locale, figures, level: Heading = "h2" }: { locale: Locale; figures: MakerFigures; level?: "h2" | "p" }) {
  const t = await getTranslations({ locale, namespace: "income" });
  return (
    <section className="rounded-lg bg-night px-5 py-6 text-on-night sm:px-7 sm:py-8">
      <Heading className="font-sans text-base font-normal tracking-normal text-on-night-soft">{t("in_month", { month: monthName(figures.month, locale) })}</Heading>
      <p className="mt-1 font-display text-[clamp(2.25rem,11vw,3.25rem)] leading-tight font-medium tracking-[-0.02em]" data-testid="month-income">
        <Amount hidden={t("hidden_amount")}>{formatPrice(figures.amount)}</Amount>
      </p>
      <p className="mt-2 text-on-night-soft"><MonthChange locale={locale} amount={figures.amount} change={figures.change} /></p>
    </section>
  );
}
