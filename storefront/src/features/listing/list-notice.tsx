import { getTranslations } from "next-intl/server";
import { ArrivalNotice } from "@/design/arrival-notice";
import type { Locale } from "@/i18n/routing";
import type { ListOutcome } from "./list-outcome";

/** What became of a product, in words. */
export async function ListNotice({ locale, outcome }: { locale: Locale; outcome: ListOutcome }) {
  const t = await getTranslations({ locale, namespace: "listing" });
  return <ArrivalNotice tone={outcome === "not_begun" ? "alert" : "good"} title={t(`list_${outcome}`)}>{t(`list_${outcome}_text`)}</ArrivalNotice>;
}
