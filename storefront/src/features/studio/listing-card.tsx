import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { openablePhoto } from "@/features/listing/photo-address";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { StatusMark, type MarkTone } from "./status-mark";
import { Thumbnail } from "./thumbnail";

const TONES: Record<StudioListing["status"], MarkTone> = {
  draft: "plain",
  in_review: "plain",
  changes_requested: "alert",
  approved: "plain",
  published: "good",
  unpublished: "plain",
};

/** A product with picture, price, stock and where it stands. */
export async function ListingCard({ locale, listing }: { locale: Locale; listing: StudioListing }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  const prices = listing.variants.flatMap(({ price }) => (price === null ? [] : [price]));
  const lowest = formatPrice(Math.min(...prices));
  const stock = listing.variants.reduce((sum, one) => sum + one.stock, 0);
  const price = prices.length === 0 ? t("price_none") : new Set(prices).size > 1 ? t("price_from", { price: lowest }) : lowest;
  return (
    <article className="grid grid-cols-[auto_1fr] gap-4 py-5 sm:gap-6">
      <Thumbnail photo={listing.photos[0] && openablePhoto(listing.photos[0])} className="size-24 sm:size-28" />
      <div className="grid content-start gap-1">
        <h2 className="font-sans text-base leading-snug font-semibold tracking-normal">{listing.title}</h2>
        <p className="text-sm text-ink-soft">{listing.brand?.name ?? ""}</p>
        <p className="flex flex-wrap gap-x-3"><span className="money">{price}</span><span className="text-ink-soft">{t("stock_left", { count: stock })}</span></p>
        <p className="flex flex-wrap items-center gap-x-4">
          <StatusMark tone={TONES[listing.status]}>{t(`status_${listing.status}`)}</StatusMark>
          {listing.status === "published" ? (
            <AppLink href={path(locale, "/produk/[handle]", { handle: listing.handle })} className="link inline-flex min-h-12 items-center text-sm">{t("see_in_shop")}</AppLink>
          ) : null}
        </p>
      </div>
    </article>
  );
}
