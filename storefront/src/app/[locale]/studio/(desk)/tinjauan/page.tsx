import { StudioListingsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
import { ReviewNotice } from "@/features/review/review-notice";
import { WaitingList } from "@/features/review/waiting-list";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { pageOf } from "@/features/studio/page-of";
import { readParams, type PageProps } from "@/i18n/page";

const PER_PAGE = 20;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "review" }))("title"));
}

/** What waits for a reviewer, the oldest first, and above it what is approved and not in the shop yet. */
export default async function ReviewsPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { zone, get } = await openDesk(locale, "staff", "manager");
  const asked = await searchParams;
  const { page, offset, limit } = pageOf(asked.page, PER_PAGE);
  const [waiting, approved, t, words] = await Promise.all([
    get(StudioListingsAnswer, "/studio/listings", { status: "in_review", sort: "oldest", offset, limit }),
    get(StudioListingsAnswer, "/studio/listings", { status: "approved", sort: "oldest" }),
    getTranslations({ locale, namespace: "review" }),
    getTranslations({ locale, namespace: "common" }),
  ]);
  const pages = Math.ceil(waiting.count / PER_PAGE);
  return (
    <div className="wrap grid max-w-3xl gap-8 pt-8">
      <div>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("waiting_count", { count: waiting.count })}</p>
      </div>
      <ReviewNotice locale={locale} outcome={asked.outcome} />
      {waiting.listings.length > 0 ? <WaitingList locale={locale} zone={zone} listings={waiting.listings} /> : <EmptyState title={t("empty_title")} text={t("empty_text")} />}
      <Pagination page={page} pages={pages} href={(to) => deskPath(locale, "/studio/tinjauan", { page: to })} texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }} />
      {approved.listings.length > 0 ? (
        <section aria-labelledby="approved" className="grid gap-3">
          <h2 id="approved" className="text-xl">{t("approved_title")}</h2>
          <WaitingList locale={locale} zone={zone} listings={approved.listings} />
        </section>
      ) : null}
    </div>
  );
}
