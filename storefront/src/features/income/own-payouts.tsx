import type { MakerIncomeAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatDate, type Zone } from "@/lib/date";
import { formatPrice } from "@/lib/price";
import { Amount } from "./amount";

/** Money that was handed to her or is about to be, newest first, in words. */
export async function OwnPayouts({ locale, zone, payouts }: { locale: Locale; zone: Zone; payouts: MakerIncomeAnswer["income"]["payouts"] }) {
  const t = await getTranslations({ locale, namespace: "income" });
  return (
    <section>
      <h2 className="text-xl">{t("payouts")}</h2>
      <p className="text-sm text-ink-soft">{t("payouts_text")}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {payouts.map(({ id, amount, from, status, method, reference, proposed_at, paid_at }) => (
          <li key={id} className="grid grid-cols-[1fr_auto] gap-x-4 py-4">
            <div className="min-w-0">
              <p className="leading-snug font-medium">{t(`payout_${status}`)}</p>
              <p className="mt-0.5 text-sm text-ink-soft">
                {formatDate(paid_at ?? proposed_at, locale, zone)} · {t(from === "savings" ? "savings" : "available")} · {method}{reference ? ` · ${reference}` : ""}
              </p>
            </div>
            <p className="text-right font-semibold"><Amount hidden={t("hidden_amount")}>{formatPrice(amount)}</Amount></p>
          </li>
        ))}
      </ul>
    </section>
  );
}
