import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Picture } from "@/design/picture";
import { ListingFacts } from "@/features/review/listing-facts";
import type { Locale } from "@/i18n/routing";
import { inLocale } from "@/lib/bilingual";
import { formatPrice } from "@/lib/price";
import { openablePhoto } from "./photo-address";

/** The listing as the shop would show it: its photos, brand, name, price and story; everything else under a fold. */
export async function CheckSummary({ locale, listing }: { locale: Locale; listing: StudioListing }) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const [first, ...others] = listing.photos.map(openablePhoto);
  const { price } = listing;
  return (
    <section aria-labelledby="preview" className="grid gap-3">
      <h2 id="preview" className="font-sans text-sm font-semibold tracking-normal text-ink-soft">{t("check_preview")}</h2>
      <div className="grid gap-4 border border-line bg-white p-4">
        {first ? <Picture photo={first} alt={inLocale(first.alt, locale)} sizes="(min-width: 36rem) 34rem, 90vw" first /> : null}
        {others.length > 0 ? (
          <ul className="grid grid-cols-4 gap-2">
            {others.map((photo) => <li key={photo.id}><Picture photo={photo} alt={inLocale(photo.alt, locale)} sizes="8rem" frame="aspect-square" /></li>)}
          </ul>
        ) : null}
        <div className="grid gap-1">
          {listing.brand ? <p className="eyebrow text-soga">{listing.brand.name}</p> : null}
          <p className="font-display text-2xl">{listing.title || t("check_unnamed")}</p>
          <p className="money text-lg font-semibold">{price === null ? t("check_no_price") : formatPrice(price)}</p>
          {listing.description ? <p className="whitespace-pre-line text-ink-soft">{listing.description}</p> : null}
        </div>
      </div>
      <details>
        <summary className="link flex min-h-12 cursor-pointer items-center text-sm">{t("check_details")}</summary>
        <div className="grid gap-4 pt-2"><ListingFacts locale={locale} listing={listing} /></div>
      </details>
    </section>
  );
}
