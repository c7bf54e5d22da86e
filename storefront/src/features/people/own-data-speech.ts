import type { Consent, Maker, PrivacyRequest } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";

/** The page as sentences to be heard. */
export async function ownDataSpeech(locale: Locale, { maker, consents, requests }: { maker: Maker | null; consents: readonly Consent[]; requests: readonly PrivacyRequest[] }): Promise<string> {
  const t = await getTranslations({ locale, namespace: "own_data" });
  const holding = consents.filter(({ in_force }) => in_force);
  const open = requests.filter(({ closed_at }) => closed_at === null);
  return [
    maker ? t("speech_public", { alias: maker.alias }) : t("public_none"),
    ...(maker ? [t(maker.story ? "shown_story" : "hidden_story"), t(maker.photo ? "shown_photo" : "hidden_photo"), t("never")] : []),
    ...(holding.length ? [t("speech_consents", { what: holding.map(({ scope }) => t(`scope_${scope}`)).join(", ") })] : [t("consents_none")]),
    t("speech_stop"),
    ...(open.length ? [t("speech_open", { count: open.length })] : []),
  ].join(" ");
}
