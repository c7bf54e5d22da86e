import { PayoutsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { ArrivalNotice } from "@/design/arrival-notice";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
import { PayoutList } from "@/features/payouts/payout-list";
import { payoutOutcome, payoutTab } from "@/features/payouts/payout-status";
import { PayoutTabs } from "@/features/payouts/payout-tabs";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { pageOf } from "@/features/studio/page-of";
import { readParams, type PageProps } from "@/i18n/page";

const PER_PAGE = 20;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "payouts" }))("title"));
}

/** Money on its way to makers: who proposed it, who agreed, what was handed over. */
export default async function PayoutsPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { member, zone, get } = await openDesk(locale, "manager");
  const asked = await searchParams;
  const tab = payoutTab(asked.status);
  const { page, offset, limit } = pageOf(asked.page, PER_PAGE);
  const [{ payouts, counts, count }, t, words] = await Promise.all([
    get(PayoutsAnswer, "/center/payouts", { status: tab, offset, limit }),
    getTranslations({ locale, namespace: "payouts" }),
    getTranslations({ locale, namespace: "common" }),
  ]);
  const outcome = payoutOutcome(asked.outcome);
  const pages = Math.ceil(count / PER_PAGE);
  return (
    <div className="wrap grid gap-6 pt-8">
      {outcome ? <ArrivalNotice tone="good">{t(`outcome_${outcome}`)}</ArrivalNotice> : null}
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="measure mt-2 text-ink-soft">{t("lead")}</p>
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <AppLink href={deskPath(locale, "/balai/koreksi")} className="link inline-flex min-h-12 items-center text-sm">{t("to_corrections")}</AppLink>
          <AppLink href={deskPath(locale, "/balai/pembayaran/ajukan")} className={buttonClass()}>{t("propose")}</AppLink>
        </div>
      </div>
      <PayoutTabs locale={locale} open={tab} counts={counts} />
      {payouts.length > 0 ? <PayoutList locale={locale} zone={zone} payouts={payouts} memberId={member.id} /> : <EmptyState title={t("none_title")} text={t(`none_${tab}`)} />}
      <Pagination page={page} pages={pages} href={(to) => deskPath(locale, "/balai/pembayaran", { status: tab, page: to })} texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }} />
    </div>
  );
}
