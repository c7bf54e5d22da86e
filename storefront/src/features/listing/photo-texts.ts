import "server-only";
import { PHOTO_ROLES, PhotoAdvice } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { loginPath, deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import type { AdviceTexts } from "./photo-advice";
import { PHOTO_PROBLEMS, type PhotoProblem } from "./photo-problem";
import type { TakerTexts } from "./photo-taker-texts";
import { stepAddress } from "./steps";

/** A sentence for each of the coach's codes. */
async function adviceTexts(locale: Locale): Promise<AdviceTexts> {
  const t = await getTranslations({ locale, namespace: "listing" });
  return Object.fromEntries(PhotoAdvice.shape.code.options.map((code) => [code, { title: t(`photo_advice_${code}`), text: t(`photo_advice_${code}_text`) }])) as AdviceTexts;
}

/** The words of everything that works while pictures are chosen and sent. */
export async function takerTexts(locale: Locale, listingId: string): Promise<TakerTexts> {
  const [t, advice] = await Promise.all([getTranslations({ locale, namespace: "listing" }), adviceTexts(locale)]);
  const next = deskPath(locale, stepAddress(listingId, "photos"));
  return {
    advice,
    problems: Object.fromEntries(PHOTO_PROBLEMS.map((code) => [code, t(`photo_problem_${code}`)])) as Record<PhotoProblem, string>,
    roles: PHOTO_ROLES.map((role) => ({ role, text: t(`photo_role_${role}`) })),
    role: t("photo_role"),
    camera: t("photo_camera"),
    gallery: t("photo_gallery"),
    file: t("photo_file"),
    file_hint: t("photo_file_hint"),
    send: t("photo_send"),
    queue: t("photo_queue"),
    waiting: t("photo_waiting"),
    sending: t("photo_sending"),
    looking: t("photo_looking"),
    good: t("photo_good"),
    again: t("photo_again"),
    another: t("photo_another"),
    remove: t("photo_remove"),
    retake: t("photo_retake"),
    login: t("photo_login"),
    loginAddress: loginPath(locale, { next, ended: true }),
  };
}
