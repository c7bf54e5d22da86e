import { getTranslations } from "next-intl/server";
import { ArrivalNotice } from "@/design/arrival-notice";
import type { Locale } from "@/i18n/routing";
import { reviewOutcome } from "./review-outcome";

/** What became of a review, in words, and what comes next. */
export async function ReviewNotice({ locale, outcome }: { locale: Locale; outcome: string | string[] | undefined }) {
  const did = reviewOutcome(outcome);
  if (!did) return null;
  const t = await getTranslations({ locale, namespace: "review" });
  return <ArrivalNotice tone="good" title={t(`did_${did}`)}>{t(`did_${did}_text`)}</ArrivalNotice>;
}
