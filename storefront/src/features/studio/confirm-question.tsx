import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { confirmTransfer } from "./confirm-transfer";
import { SubmitButton } from "./submit-button";

/** What to compare with the bank statement, and the form that says that it is there. */
export async function ConfirmQuestion({ locale, orderId, amount }: { locale: Locale; orderId: string; amount: number }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  return (
    <div className="mt-3 grid gap-4">
      <p>{t("confirm_text")}</p>
      <p className="money bg-paper-deep px-4 py-3 text-center font-display text-3xl font-medium">{formatPrice(amount)}</p>
      <p className="text-sm text-ink-soft">{t("confirm_warning")}</p>
      <form action={confirmTransfer}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="order_id" value={orderId} />
        <SubmitButton text={t("confirm_yes")} busyText={t("confirming")} />
      </form>
    </div>
  );
}
