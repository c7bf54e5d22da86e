import type { MakerIncomeAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import type { MakerFigures } from "./maker-figures";
import { monthName } from "./month";

/** The page's figures as sentences to be heard; `hidden` has no amount in it. */
export async function incomeSpeech(locale: Locale, figures: MakerFigures, income: MakerIncomeAnswer["income"]): Promise<{ text: string; hidden: string }> {
  const t = await getTranslations({ locale, namespace: "income" });
  const number = new Intl.NumberFormat(locale === "id" ? "id-ID" : "en-GB");
  const said = (amount: number): string => t("speech_rupiah", { amount: number.format(amount) });
  const { change } = figures;
  const sentences = [t("speech_month", { month: monthName(figures.month, locale), amount: said(figures.amount) })];
  if (figures.amount === 0) sentences.push(t("none_yet"));
  else if (change.kind === "up" || change.kind === "down") sentences.push(t(`speech_${change.kind}`, { amount: said(change.by) }));
  else if (change.kind !== "none") sentences.push(t(change.kind));
  sentences.push(t("speech_balances", { available: said(income.available), savings: said(income.savings), pending: said(income.pending) }));
  sentences.push(t(income.pending ? "pending_text" : "pending_none"));
  return { text: sentences.join(" "), hidden: [t("speech_hidden"), t(income.pending ? "pending_text" : "pending_none")].join(" ") };
}
