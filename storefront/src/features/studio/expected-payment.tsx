import type { StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";
import { formatPrice } from "@/lib/price";

/** The rupiah to look for on the account and until when; for a shared order, who confirms it. */
export async function ExpectedPayment({ locale, zone, order }: { locale: Locale; zone: Zone; order: Pick<StudioOrder, "payment" | "shared"> }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  const { amount, deadline } = order.payment;
  return (
    <div className="grid gap-1">
      {amount === null ? null : (
        <p>
          <span className="block text-sm text-ink-soft">{t("expect")}</span>
          <strong className="money text-xl font-semibold">{formatPrice(amount)}</strong>
        </p>
      )}
      {order.shared ? <p className="text-sm text-ink-soft">{t("shared_note")}</p> : null}
      {deadline ? <p className="text-sm text-ink-soft">{t("deadline", { when: formatMoment(deadline, locale, zone) })}</p> : null}
    </div>
  );
}
