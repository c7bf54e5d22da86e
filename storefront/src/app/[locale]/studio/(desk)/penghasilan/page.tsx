import { MakerIncomeAnswer, StudioListingsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/design/empty-state";
import { AMOUNTS_COOKIE, AMOUNTS_HIDDEN } from "@/features/income/amounts-cookie";
import { AmountsToggle } from "@/features/income/amounts-toggle";
import { Balances } from "@/features/income/balances";
import { ByProduct } from "@/features/income/by-product";
import { makerFigures } from "@/features/income/maker-figures";
import { MonthCard } from "@/features/income/month-card";
import { monthOf } from "@/features/income/month";
import { Months } from "@/features/income/months";
import { OwnPayouts } from "@/features/income/own-payouts";
import { ReadAloud } from "@/features/income/read-aloud";
import { SoldLines } from "@/features/income/sold-lines";
import { incomeSpeech } from "@/features/income/speech";
import { WaitingList } from "@/features/income/waiting-list";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { StatementForm } from "@/features/statement/statement-form";
import { firstPhotos } from "@/features/studio/first-photos";
import { readParams, type PageProps } from "@/i18n/page";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "income" }))("title"));
}

export default async function IncomePage({ params }: PageProps) {
  const { locale } = await readParams(params);
  const { zone, get } = await openDesk(locale, "beneficiary");
  const [{ income }, { listings }, t, jar] = await Promise.all([
    get(MakerIncomeAnswer, "/studio/income"),
    get(StudioListingsAnswer, "/studio/listings", { limit: 200 }),
    getTranslations({ locale, namespace: "income" }),
    cookies(),
  ]);
  const thisMonth = monthOf(new Date(), zone);
  const figures = makerFigures(income, thisMonth);
  const speech = await incomeSpeech(locale, zone, figures, income);
  const photos = firstPhotos(listings);
  return (
    <div className="wrap grid max-w-2xl gap-8 pt-8">
      <div className="grid gap-4">
        <h1 className="text-2xl">{t("title")}</h1>
        <div className="flex flex-wrap gap-3">
          <ReadAloud language={locale} text={speech.text} hiddenText={speech.hidden} words={{ listen: t("listen"), stop: t("stop") }} />
          <AmountsToggle initiallyHidden={jar.get(AMOUNTS_COOKIE)?.value === AMOUNTS_HIDDEN} texts={{ hide: t("hide"), show: t("show") }} />
        </div>
        <MonthCard locale={locale} figures={figures} />
        <Balances locale={locale} income={income} />
      </div>
      {income.waiting.length > 0 ? <WaitingList locale={locale} zone={zone} waiting={income.waiting} /> : null}
      {income.payouts.length > 0 ? <OwnPayouts locale={locale} zone={zone} payouts={income.payouts} /> : null}
      {income.months.length > 0 ? <Months locale={locale} figures={figures} months={income.months} /> : null}
      {income.products.length > 0 ? <ByProduct locale={locale} products={income.products} photos={photos} /> : null}
      {income.lines.length > 0 ? (
        <SoldLines locale={locale} zone={zone} lines={income.lines} photos={photos} />
      ) : (
        <EmptyState title={t("empty_title")} text={t("empty_text")} />
      )}
      <section className="grid gap-3">
        <h2 className="text-xl">{t("statement")}</h2>
        <p className="text-sm text-ink-soft">{t("statement_text")}</p>
        <StatementForm locale={locale} action={deskPath(locale, "/studio/penghasilan/keterangan")} thisMonth={thisMonth} />
      </section>
    </div>
  );
}
