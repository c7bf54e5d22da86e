import { PrivacyRequestsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArrivalNotice } from "@/design/arrival-notice";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
import { allBeneficiaries } from "@/features/people/beneficiary-all";
import { PrivacyList } from "@/features/people/privacy-list";
import { requestOutcome } from "@/features/people/privacy-outcome";
import { PrivacyRecord } from "@/features/people/privacy-record";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { pageOf } from "@/features/studio/page-of";
import { readParams, type PageProps } from "@/i18n/page";

const PER_PAGE = 20;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "privacy" }))("title"));
}

export default async function PrivacyRequestsPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { zone, get } = await openDesk(locale, "manager");
  const asked = await searchParams;
  const { page, offset, limit } = pageOf(asked.page, PER_PAGE);
  const [{ privacy_requests: requests, count }, people, t, words] = await Promise.all([
    get(PrivacyRequestsAnswer, "/center/privacy-requests", { offset, limit }),
    allBeneficiaries(get, "all"),
    getTranslations({ locale, namespace: "privacy" }),
    getTranslations({ locale, namespace: "common" }),
  ]);
  const outcome = requestOutcome(asked.outcome);
  const pages = Math.ceil(count / PER_PAGE);
  return (
    <div className="wrap grid gap-6 pt-8">
      {outcome ? <ArrivalNotice tone="good">{t(`outcome_${outcome}`)}</ArrivalNotice> : null}
      <div>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="measure text-ink-soft">{t("lead")}</p>
      </div>
      {requests.length > 0 ? <PrivacyList locale={locale} zone={zone} requests={requests} now={new Date()} /> : <EmptyState title={t("none_title")} text={t("none_text")} />}
      <Pagination page={page} pages={pages} href={(to) => deskPath(locale, "/balai/permintaan", { page: to })} texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }} />
      <PrivacyRecord locale={locale} people={people} />
    </div>
  );
}
