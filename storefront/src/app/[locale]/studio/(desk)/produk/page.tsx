import { StudioListingsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
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
  const { page, offset, limit } = pageOf((await searchParams).page, PER_PAGE);
  const [{ listings, count }, t, words] = await Promise.all([
    get(StudioListingsAnswer, "/studio/listings", { offset, limit }),
    getTranslations({ locale, namespace: "studio" }),
    getTranslations({ locale, namespace: "common" }),
  ]);
  const pages = Math.ceil(count / PER_PAGE);
  const hers = member.role === "beneficiary";
  return (
    <div className="wrap max-w-4xl pt-8">
      <h1 className="text-2xl">{t(hers ? "products_title" : "products_title_center")}</h1>
      <p className="text-ink-soft">{t("products_count", { count })}</p>
      {listings.length > 0 ? (
        <ul className="mt-4 divide-y divide-line border-y border-line">
          {listings.map((listing) => <li key={listing.id}><ListingCard locale={locale} listing={listing} /></li>)}
        </ul>
      ) : (
        <EmptyState title={t("products_empty_title")} text={t(hers ? "products_empty_text" : "products_empty_text_center")} />
      )}
      <Pagination page={page} pages={pages} href={(to) => deskPath(locale, "/studio/produk", { page: to })} texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }} />
    </div>
  );
}
