import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { openablePhoto } from "@/features/listing/photo-address";
import { stepAddress } from "@/features/listing/steps";
import { stepToGoOn } from "@/features/listing/unfinished-step";
import { deskPath } from "@/features/session/desk-path";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { StatusMark, type MarkTone } from "./status-mark";
import { Thumbnail } from "./thumbnail";

const TONES: Record<StudioListing["status"], MarkTone> = {
  draft: "plain",
  in_review: "busy",
  changes_requested: "alert",
  approved: "good",
  published: "good",
  unpublished: "plain",
};

/** A product with picture, price, stock, where it stands, and the way to go on with it. */
export async function ListingCard({ locale, listing }: { locale: Locale; listing: StudioListing }) {
  const [t, own, shelf] = await Promise.all([
    getTranslations({ locale, namespace: "studio" }),
    getTranslations({ locale, namespace: "listing" }),
    getTranslations({ locale, namespace: "shelf" }),
  ]);
  const { status, live } = listing;
  const prices = listing.variants.flatMap(({ price }) => (price === null ? [] : [price]));
  const lowest = formatPrice(Math.min(...prices));
  const price = prices.length === 0 ? t("price_none") : new Set(prices).size > 1 ? t("price_from", { price: lowest }) : lowest;
  const title = listing.title || own("list_unnamed");
  const goOn = status === "draft" ? "list_go_on" : status === "changes_requested" ? "list_mend" : "list_open";
  return (
    <article className="grid grid-cols-[auto_1fr] gap-4 py-5 sm:gap-6">
      <Thumbnail photo={listing.photos[0] && openablePhoto(listing.photos[0])} className="size-24 sm:size-28" />
      <div className="grid content-start gap-1">
        <h2 className="font-sans text-base leading-snug font-semibold tracking-normal">{title}</h2>
        <p className="text-sm text-ink-soft">{listing.brand?.name ?? ""}</p>
        <p className="flex flex-wrap gap-x-3"><span className="money">{price}</span>{live || listing.stock > 0 ? <span className="text-ink-soft">{t("stock_left", { count: listing.stock })}</span> : null}</p>
        <p className="flex flex-wrap gap-x-4">
          {live && status !== "published" ? <StatusMark tone="good">{own("list_live_changed")}</StatusMark> : null}
          <StatusMark tone={TONES[status]}>{t(`status_${status}`)}</StatusMark>
        </p>
        <p className="flex flex-wrap items-center gap-x-5">
          <AppLink href={deskPath(locale, stepAddress(listing.id, stepToGoOn(listing)))} className="link inline-flex min-h-12 items-center text-sm font-semibold">{own(goOn)}<span className="sr-only">: {title}</span></AppLink>
          {live ? <AppLink href={deskPath(locale, `/studio/produk/${listing.id}/rak`)} className="link inline-flex min-h-12 items-center text-sm">{shelf("title")}<span className="sr-only">: {title}</span></AppLink> : null}
          {live ? <AppLink href={path(locale, "/produk/[handle]", { handle: listing.handle })} className="link inline-flex min-h-12 items-center text-sm">{t("see_in_shop")}</AppLink> : null}
        </p>
      </div>
    </article>
  );
}
