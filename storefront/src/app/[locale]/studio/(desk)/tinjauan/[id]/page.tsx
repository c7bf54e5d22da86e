import { StudioListingAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Notice } from "@/design/notice";
import { ListingFacts } from "@/features/review/listing-facts";
import { ReviewForm } from "@/features/review/review-form";
import { ReviewNotice } from "@/features/review/review-notice";
import { ReviewPhotos } from "@/features/review/review-photos";
import { ShopActs } from "@/features/review/shop-acts";
import { possibleMakers } from "@/features/shelf/possible-makers";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "review" }))("title"));
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { locale, id } = await readParams(params);
  const desk = await openDesk(locale, "staff", "manager");
  const { get } = desk;
  const [{ listing }, makers, t, parts, asked] = await Promise.all([
    get(StudioListingAnswer, `/studio/listings/${encodeURIComponent(id)}`),
    possibleMakers(desk, ""),
    getTranslations({ locale, namespace: "review" }),
    getTranslations({ locale, namespace: "listing" }),
    searchParams,
  ]);
  return (
    <div className="wrap grid max-w-5xl gap-6 pt-6">
      <AppLink href={deskPath(locale, "/studio/tinjauan")} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t("title")}</AppLink>
      <div>
        <h1 className="text-2xl">{listing.title || t("untitled")}</h1>
        <p className="text-ink-soft">{[t(`status_${listing.status}`), listing.live ? t("new_version") : null].filter(Boolean).join(" · ")}</p>
      </div>
      {listing.changed.length > 0 ? <Notice>{t("changed_parts", { parts: new Intl.ListFormat(locale).format(listing.changed.map((part) => parts(`${part}_short`))) })}</Notice> : null}
      <ReviewNotice locale={locale} outcome={asked.outcome} />
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_24rem]">
        <div className="grid gap-6">
          <ReviewPhotos locale={locale} photos={listing.photos} />
          <ListingFacts locale={locale} listing={listing} makers={makers} />
        </div>
        <section aria-labelledby="decide" className="grid gap-4 lg:sticky lg:top-6">
          <h2 id="decide" className="text-xl">{t(listing.status === "in_review" ? "decide" : "now")}</h2>
          {listing.status === "in_review" ? <ReviewForm locale={locale} listing={listing} /> : <ShopActs locale={locale} listing={listing} />}
        </section>
      </div>
    </div>
  );
}
