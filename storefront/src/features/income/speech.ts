import type { MakerIncomeAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatDate, type Zone } from "@/lib/date";
import type { MakerFigures } from "./maker-figures";
import { monthName } from "./month";

/** The page's figures as sentences to be heard; `hidden` has no amount in it. */
export async function incomeSpeech(locale: Locale, zone: Zone, figures: MakerFigures, income: MakerIncomeAnswer["income"]): Promise<{ text: string; hidden: string }> {
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
  const [next] = income.waiting.filter(({ available_at }) => available_at !== null);
  if (next?.available_at) sentences.push(t("speech_next", { amount: said(next.amount), when: formatDate(next.available_at, locale, zone) }));
  const coming = income.payouts.filter(({ status }) => status === "approved");
  if (coming.length > 0) sentences.push(t("speech_payout", { amount: said(coming.reduce((sum, { amount }) => sum + amount, 0)) }));
  return { text: sentences.join(" "), hidden: [t("speech_hidden"), t(income.pending ? "pending_text" : "pending_none")].join(" ") };
}
