import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { Notice } from "@/design/notice";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { PHOTO_FORM, photoDid, uploadAddress } from "./photo-address";
import { PhotoCard } from "./photo-card";
import { isTooSmall, photoNeeds } from "./photo-needs";
import { toldProblem } from "./photo-problem";
import { PhotoTaker } from "./photo-taker";
import { takerTexts } from "./photo-texts";
import { stepAddress, stepAfter } from "./steps";

interface PhotoScreenProps {
  locale: Locale;
  listing: StudioListing;
  hidden: Readonly<Record<string, string>>;
  /** What the address says: what was done or went wrong, with which photo, and which one is taken again. */
  asked: Readonly<Record<string, string | string[] | undefined>>;
}

/** Taking the photos, and all photos that are there with what can be done with them. */
export async function PhotoScreen({ locale, listing, hidden, asked }: PhotoScreenProps) {
  const [t, texts] = await Promise.all([getTranslations({ locale, namespace: "listing" }), takerTexts(locale, listing.id)]);
  const { photos } = listing;
  const did = photoDid(asked.did);
  const problem = toldProblem(asked.problem);
  const replaced = photos.find(({ id }) => id === asked.replaces);
  const page = stepAddress(listing.id, "photos");
  const address = uploadAddress(listing.id, { [PHOTO_FORM]: locale, then: hidden.then, replaces: replaced?.id });
  const next = hidden.then === "check" ? "check" : stepAfter(listing, "photos");
  return (
    <>
      {problem ? <Notice tone="alert" live>{t(`photo_problem_${problem}`)}</Notice> : null}
      <p role="status" className={did ? "text-sm font-medium text-leaf" : "sr-only"}>{did ? t(`photo_did_${did}`) : ""}</p>
      <PhotoTaker listingId={listing.id} roles={photos.map(({ role }) => role)} address={address} replacing={replaced?.role ?? null} texts={{ ...texts, ...(replaced ? { file: t("photo_replacing", { at: photos.indexOf(replaced) + 1 }) } : {}) }}>
        <Needs locale={locale} listing={listing} />
        {photos.length > 0 ? (
          <section aria-labelledby="foto-foto" className="grid gap-3">
            <h2 id="foto-foto" className="text-xl">{t("photo_list", { count: photos.length })}</h2>
            <ol className="grid gap-3">
              {photos.map((photo, index) => (
                <li key={photo.id}>
                  <PhotoCard {...{ locale, photo, hidden }} at={index + 1} of={photos.length} touched={asked.photo === photo.id && did !== "added" && did !== "role"} retake={deskPath(locale, page, { then: hidden.then, replaces: photo.id })} advice={texts.advice} />
                </li>
              ))}
            </ol>
          </section>
        ) : null}
      </PhotoTaker>
      <div className="grid gap-2">
        <AppLink href={deskPath(locale, stepAddress(listing.id, next))} className={buttonClass({ size: "large", wide: true })}>{t("photo_on")}</AppLink>
        <AppLink href={deskPath(locale, "/studio/produk", { outcome: "saved" })} className={buttonClass({ tone: "quiet", wide: true })}>{t("photo_later")}</AppLink>
      </div>
    </>
  );
}

/** What is still missing, or that it is enough. */
async function Needs({ locale, listing }: { locale: Locale; listing: StudioListing }) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const needs = photoNeeds(listing.photos.map(({ role }) => role));
  const more = needs.filter((need) => need === "more").length;
  const words = [...needs.flatMap((need) => (need === "more" ? [] : [t(`photo_need_${need}`)])), ...(more > 0 ? [t("photo_need_more", { count: more })] : []), ...listing.photos.flatMap((photo, index) => (isTooSmall(photo) ? [t("photo_need_bigger", { at: index + 1 })] : []))];
  if (words.length === 0) return <Notice tone="good">{t("photo_enough")}</Notice>;
  return <Notice>{t("photo_needed", { list: new Intl.ListFormat(locale).format(words) })}</Notice>;
}
