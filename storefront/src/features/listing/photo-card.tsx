import { PHOTO_ROLES, type StudioPhoto } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Picture } from "@/design/picture";
import type { Locale } from "@/i18n/routing";
import { changeRole } from "./photo-actions";
import { openablePhoto } from "./photo-address";
import { AdviceList, type AdviceTexts } from "./photo-advice";
import { PhotoChanges } from "./photo-changes";
import { isTooSmall } from "./photo-needs";
import { Retake } from "./photo-retake";

interface PhotoCardProps {
  locale: Locale;
  photo: StudioPhoto;
  /** Its place, from 1 on. */
  at: number;
  of: number;
  /** Something was just done with it: what can be done stays open. */
  touched: boolean;
  hidden: Readonly<Record<string, string>>;
  /** The page whose plain form takes this photo again. */
  retake: string;
  advice: AdviceTexts;
}

/** A photo that is kept: what it shows, what could be better, and all that can be done with it. */
export async function PhotoCard({ locale, photo, at, of, touched, hidden, retake, advice }: PhotoCardProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const codes = photo.advice.map(({ code }) => code);
  const worse = codes.length > 0 || isTooSmall(photo);
  const own = { ...hidden, photo_id: photo.id };
  return (
    <article id={`foto-${photo.id}`} aria-labelledby={`nama-${photo.id}`} className="grid scroll-mt-6 gap-3 border border-line bg-white p-3">
      <div className="grid grid-cols-[7rem_1fr] gap-3">
        <Picture photo={openablePhoto(photo)} alt={photo.alt.id} sizes="112px" frame="aspect-square" className="w-28" />
        <div className="grid content-start gap-1 text-sm">
          <h3 id={`nama-${photo.id}`} className="font-sans text-base font-semibold tracking-normal">{t("photo_name", { at, role: t(`photo_role_${photo.role}`) })}</h3>
          {at === 1 ? <p className="text-ink-soft">{t("photo_first")}</p> : null}
          {worse ? null : <p className="font-medium text-leaf">{t("photo_good")}</p>}
          {isTooSmall(photo) && !codes.includes("low_resolution") ? <p className="font-medium text-alert">{t("photo_small")}</p> : null}
        </div>
      </div>
      {codes.length > 0 ? <AdviceList codes={codes} texts={advice} /> : null}
      {worse ? <Retake photo={{ id: photo.id, role: photo.role }} href={retake} text={t("photo_retake")} /> : null}
      <form action={changeRole} className="grid gap-2">
        {Object.entries(own).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <p id={`peran-${photo.id}`} className="text-sm text-ink-soft">{t("photo_role")}</p>
        <div role="group" aria-labelledby={`peran-${photo.id}`} className="flex flex-wrap gap-2">
          {PHOTO_ROLES.map((role) => (
            <button key={role} name="role" value={role} aria-pressed={role === photo.role} className="min-h-12 rounded-lg border border-line-strong px-4 text-sm font-medium aria-pressed:border-indigo aria-pressed:bg-indigo aria-pressed:text-on-indigo">
              {t(`photo_role_${role}`)}
            </button>
          ))}
        </div>
      </form>
      <PhotoChanges {...{ locale, photo, at, of, hidden: own, open: touched, retake: worse ? null : retake }} />
    </article>
  );
}
