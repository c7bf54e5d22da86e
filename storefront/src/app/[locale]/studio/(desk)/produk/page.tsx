import { ListingCountsAnswer, ListingStatus, StudioListingsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
import { AddProductButton } from "@/features/listing/add-product-button";
import { ListFilter } from "@/features/listing/list-filter";
import { ListNotice } from "@/features/listing/list-notice";
import { listOutcome } from "@/features/listing/list-outcome";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { ListingCard } from "@/features/studio/listing-card";
import { pageOf } from "@/features/studio/page-of";
import { readParams, type PageProps } from "@/i18n/page";

const PER_PAGE = 20;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "studio" }))("products_title"));
}

export default async function ProductsPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { member, get } = await openDesk(locale);
  const asked = await searchParams;
  const status = ListingStatus.safeParse(asked.status).data;
  const q = typeof asked.q === "string" ? asked.q.replaceAll("\0", "").trim().slice(0, 60) : "";
  const { page, offset, limit } = pageOf(asked.page, PER_PAGE);
  const [{ listings, count }, { counts }, t, own, words, sheet] = await Promise.all([
    get(StudioListingsAnswer, "/studio/listings", { status, q: q || undefined, offset, limit }),
    get(ListingCountsAnswer, "/studio/listings/counts"),
    getTranslations({ locale, namespace: "studio" }),
    getTranslations({ locale, namespace: "listing" }),
    getTranslations({ locale, namespace: "common" }),
    getTranslations({ locale, namespace: "import" }),
  ]);
  const pages = Math.ceil(count / PER_PAGE);
  const hers = member.role === "beneficiary";
  const outcome = listOutcome(asked.outcome);
  const narrowed = status !== undefined || q !== "";
  return (
    <div className="wrap grid max-w-4xl gap-5 pt-8">
      {outcome ? <ListNotice locale={locale} outcome={outcome} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl">{t(hers ? "products_title" : "products_title_center")}</h1>
        <AddProductButton locale={locale} />
      </div>
      {hers ? null : (
        <div className="flex flex-wrap gap-x-6">
          <AppLink href={deskPath(locale, "/studio/merek")} className="link inline-flex min-h-12 items-center text-sm">{own("brands_title")}</AppLink>
          <AppLink href={deskPath(locale, "/studio/produk/impor")} className="link inline-flex min-h-12 items-center text-sm">{sheet("page_title")}</AppLink>
        </div>
      )}
      <ListFilter {...{ locale, status, q, counts }} />
      <p role="status" className="text-sm text-ink-soft">{count > 0 ? t("products_count", { count }) : ""}</p>
      {listings.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {listings.map((listing) => <li key={listing.id}><ListingCard locale={locale} listing={listing} /></li>)}
        </ul>
      ) : narrowed ? (
        <EmptyState title={own("list_none")} text={q ? own("list_none_text", { q }) : undefined}>
          <AppLink href={deskPath(locale, "/studio/produk")} className={buttonClass({ tone: "outline" })}>{own("list_show_all")}</AppLink>
        </EmptyState>
      ) : (
        <EmptyState title={t("products_empty_title")} text={t(hers ? "products_empty_text" : "products_empty_text_center")} />
      )}
      <Pagination page={page} pages={pages} href={(to) => deskPath(locale, "/studio/produk", { status, q, page: to })} texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }} />
    </div>
  );
}
