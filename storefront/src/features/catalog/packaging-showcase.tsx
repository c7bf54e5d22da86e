import type { Listing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Pattern } from "@/design/pattern";
import { Picture } from "@/design/picture";
import type { Locale } from "@/i18n/routing";
import { inLocale } from "@/lib/bilingual";
import { formatSize, formatWeight } from "@/lib/measure";

/** What the buyer unwraps and keeps: the brand's own endpaper, the box closed and open, its measures. */
export async function PackagingShowcase({ listing, locale }: { listing: Listing; locale: Locale }) {
  const { packaging, brand, photos } = listing;
  if (!packaging) return null;
  const t = await getTranslations({ locale, namespace: "product" });
  const shots = photos.filter(({ role }) => role === "packaging").slice(0, 2);
  const captions = [t("closed"), t("open")];
  const note = inLocale(packaging.note, locale);
  return (
    <section aria-labelledby="kemasan" className="mt-section bg-indigo text-on-indigo">
      <Pattern mark={brand.mark} repeat={64} className="h-16" />
      <div className="wrap grid gap-10 py-14 lg:grid-cols-[5fr_7fr] lg:items-end lg:gap-16 lg:py-20">
        <div>
          <h2 id="kemasan" className="text-3xl">{t("packaging_title")}</h2>
          <p className="mt-5 text-indigo-soft">{inLocale(packaging.material, locale)}</p>
          {note ? (
            <p className="mt-4">
              <span className="eyebrow block text-indigo-soft">{t("packaging_keep")}</span>
              {note}
            </p>
          ) : null}
          <dl className="mt-8 flex flex-wrap gap-x-8 gap-y-5">
            <Measure value={formatSize([packaging.width_mm, packaging.height_mm, packaging.depth_mm], locale)} name={t("packaging_size")} />
            <Measure value={formatWeight(packaging.weight_g, locale)} name={t("packaging_weight")} />
          </dl>
          {packaging.gift_ready ? <p className="mt-5 font-display text-xl">{t("packaging_gift")}</p> : null}
        </div>
        <div className="grid grid-cols-2 gap-3 sm:gap-5">
          {shots.map((photo, place) => (
            <figure key={photo.sources[0]?.url ?? place}>
              <Picture photo={photo} alt={inLocale(photo.alt, locale)} sizes="(min-width: 64rem) 340px, 46vw" />
              {shots.length > 1 ? <figcaption className="mt-2 text-xs text-indigo-soft">{captions[place]}</figcaption> : null}
            </figure>
          ))}
          {shots.length < 2 ? <Pattern mark={brand.mark} repeat={88} className="aspect-[4/5]" /> : null}
        </div>
      </div>
    </section>
  );
}

function Measure({ value, name }: { value: string; name: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-xs text-indigo-soft">{name}</dt>
      <dd className="font-display text-xl">{value}</dd>
    </div>
  );
}
