import type { MakerIncomeAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatDate, type Zone } from "@/lib/date";
import { formatPrice } from "@/lib/price";
import { Amount } from "./amount";

type Waiting = MakerIncomeAnswer["income"]["waiting"];

/** What waits, why, and until when: what becomes available first stands first. */
export async function WaitingList({ locale, zone, waiting }: { locale: Locale; zone: Zone; waiting: Waiting }) {
  const t = await getTranslations({ locale, namespace: "income" });
  return (
    <section>
      <h2 className="text-xl">{t("waiting")}</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {waiting.map(({ product_id, product, amount, reason, available_at }) => (
          <li key={`${product_id} ${reason} ${available_at}`} className="grid grid-cols-[1fr_auto] gap-x-4 py-4">
            <div className="min-w-0">
              <p className="leading-snug font-medium">{product}</p>
              <p className="mt-0.5 text-sm text-ink-soft">{t(`waiting_${reason}`)}</p>
              {available_at ? <p className="mt-0.5 text-sm font-semibold">{t(`waiting_until_${reason}`, { when: formatDate(available_at, locale, zone) })}</p> : null}
            </div>
            <p className="text-right font-semibold"><Amount hidden={t("hidden_amount")}>{formatPrice(amount)}</Amount></p>
          </li>
        ))}
      </ul>
    </section>
  );
}
