import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { Amount } from "./amount";
import type { MakerFigures } from "./maker-figures";

/** "Naik Rp 210.000 dari bulan lalu." */
export async function MonthChange({ locale, amount, change }: { locale: Locale } & Pick<MakerFigures, "amount" | "change">) {
  const t = await getTranslations({ locale, namespace: "income" });
  if (amount < 0) return t("refunded");
  if (change.kind === "none" || (amount === 0 && change.kind === "down")) return t("none_yet");
  if (change.kind === "same" || change.kind === "first") return t(change.kind);
  return t.rich(change.kind, {
    amount: formatPrice(change.by),
    money: (chunks) => <Amount hidden={t("hidden_amount")}>{chunks}</Amount>,
  });
}
