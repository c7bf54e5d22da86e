import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Picture } from "@/design/picture";
import { openablePhoto } from "@/features/listing/photo-address";
import type { Locale } from "@/i18n/routing";
import { inLocale } from "@/lib/bilingual";

/** The photos as the shop will show them, with their roles and what the coach said of each. */
export async function ReviewPhotos({ locale, photos }: { locale: Locale; photos: StudioListing["photos"] }) {
  const t = await getTranslations({ locale, namespace: "review" });
  return (
    <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3">
      {photos.map((photo) => (
        <li key={photo.id} className="grid content-start gap-1">
          <Picture photo={openablePhoto(photo)} alt={inLocale(photo.alt, locale)} sizes="(min-width: 40rem) 15rem, 50vw" frame="aspect-4/5" className="rounded-md" />
          <p className="text-sm font-medium">{t(`role_${photo.role}`)}</p>
          {photo.advice.length > 0 ? <p className="text-xs text-ink-soft">{t("advice", { what: photo.advice.map(({ code }) => t(`advice_${code}`)).join(", ") })}</p> : null}
        </li>
      ))}
    </ul>
  );
}
