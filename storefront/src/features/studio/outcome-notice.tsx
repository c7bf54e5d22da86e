import { getTranslations } from "next-intl/server";
import { Notice } from "@/design/notice";
import type { Locale } from "@/i18n/routing";
import type { Outcome } from "./confirm-outcome";

/** What became of a confirmation, in words. */
export async function OutcomeNotice({ locale, outcome, number }: { locale: Locale; outcome: Outcome; number: number }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  if (outcome === "confirmed") return <Notice tone="good" live title={t("done_title", { number })}>{t("done_text")}</Notice>;
  return <Notice tone={outcome === "already" ? "plain" : "alert"} live>{t(`problem_${outcome}`)}</Notice>;
}
