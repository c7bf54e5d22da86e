import type { Listing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Pattern } from "@/design/pattern";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { inLocale } from "@/lib/bilingual";

/** A maker's own words on her brand's pattern; the brand's story where no maker tells one. */
export async function MakerStory({ listing, locale }: { listing: Listing; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "product" });
  const teller = listing.makers.find(({ story }) => story);
  const words = inLocale(teller?.story ?? listing.brand.story, locale);
  if (!words) return null;
  const initial = (teller?.alias ?? listing.brand.name).charAt(0);
  return (
    <section className="wrap mt-section grid items-center gap-10 md:grid-cols-[minmax(14rem,22rem)_1fr] lg:gap-20">
      <div className="relative aspect-[4/5] max-md:aspect-[8/5]">
        <Pattern mark={listing.brand.mark} repeat={84} className="size-full" />
        <span aria-hidden="true" className="absolute inset-0 m-auto grid size-28 place-items-center bg-paper font-display text-5xl text-indigo">{initial}</span>
      </div>
      <div>
        <p className="eyebrow text-soga">{teller ? t("story") : t("brand_story", { brand: listing.brand.name })}</p>
        <blockquote className="mt-4 font-display text-2xl leading-snug">{teller ? `“${words}”` : words}</blockquote>
        {teller ? <p className="mt-5 text-sm text-ink-soft">{teller.alias}. {t("story_consent")}</p> : null}
        <p className="mt-5 flex flex-wrap gap-x-6 gap-y-2 text-sm font-semibold">
          {teller ? <AppLink className="link" href={path(locale, "/perajin/[handle]", { handle: teller.handle })}>{t("see_maker", { maker: teller.alias })}</AppLink> : null}
          <AppLink className="link" href={path(locale, "/merek/[handle]", { handle: listing.brand.handle })}>{t("see_brand", { brand: listing.brand.name })}</AppLink>
        </p>
      </div>
    </section>
  );
}
