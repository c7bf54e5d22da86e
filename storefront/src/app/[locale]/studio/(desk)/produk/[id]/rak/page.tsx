import { StockBatchesAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { ArrivalNotice } from "@/design/arrival-notice";
import { Panel } from "@/design/panel";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { BatchForm } from "@/features/shelf/batch-form";
import { BatchList } from "@/features/shelf/batch-list";
import { CountForm } from "@/features/shelf/count-form";
import { possibleMakers } from "@/features/shelf/possible-makers";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { readParams } from "@/i18n/page";

export async function generateMetadata({ params }: ListingPageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "shelf" }))("title"));
}

/** The shelf of a product: what is there now, and what was made by whom. It needs no review. */
export default async function ShelfPage(props: ListingPageProps) {
  const { locale, listing, zone, ...desk } = await openListing(props);
  const [t, { batches }, asked] = await Promise.all([
    getTranslations({ locale, namespace: "shelf" }),
    desk.get(StockBatchesAnswer, `/studio/listings/${listing.id}/batches`),
    props.searchParams,
  ]);
  const makers = await possibleMakers(desk, t("herself"));
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(new Date());
  const variants = listing.variants.flatMap((variant) => (variant.id === null ? [] : [{ ...variant, id: variant.id }]));
  return (
    <div className="wrap grid max-w-2xl gap-6 pt-6">
      <AppLink href={deskPath(locale, "/studio/produk")} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t("to_products")}</AppLink>
      <div>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{listing.title}</p>
      </div>
      {asked.outcome === "counted" || asked.outcome === "added" ? <ArrivalNotice tone="good" title={t(`did_${asked.outcome}`)}>{t("did_text", { count: listing.stock })}</ArrivalNotice> : null}
      {variants.map((variant) => (
        <Panel key={variant.id} id={`shelf-${variant.id}`} title={listing.has_choice ? t("count_of", { choice: variant.title }) : t("count")}>
          <p className="money text-2xl">{t("now", { count: variant.stock })}</p>
          <CountForm locale={locale} listing={listing} variant={variant} />
        </Panel>
      ))}
      <Panel id="batches" title={t("batches")}>
        <p className="text-sm text-ink-soft">{t("batches_why")}</p>
        {batches.length > 0 ? <BatchList locale={locale} batches={batches} makers={makers} /> : null}
        {desk.member.role === "beneficiary" ? <p className="text-sm text-ink-soft">{t("batches_staff")}</p> : <BatchForm locale={locale} listing={listing} makers={makers} today={today} />}
      </Panel>
    </div>
  );
}
