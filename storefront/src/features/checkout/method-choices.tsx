import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { CARD_MINIMUM } from "@ska/contracts";
import { formatPrice } from "@/lib/price";
import type { Method } from "./payment-methods";

interface MethodChoicesProps {
  methods: readonly Method[];
  /** Those that can't pay so little. */
  refused: readonly Method[];
  locale: Locale;
}

/** The ways to pay as radio buttons, in words: nobody else hears of the buyer before she chose. */
export async function MethodChoices({ methods, refused, locale }: MethodChoicesProps) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  return (
    <fieldset>
      <legend className="sr-only">{t("payment")}</legend>
      <div className="divide-y divide-line border border-line-strong bg-white">
        {methods.map((method, place) => {
          const off = refused.includes(method);
          return (
            <label key={method} className="flex min-h-14 cursor-pointer items-start gap-4 px-4 py-3 has-checked:bg-paper-deep has-disabled:cursor-not-allowed">
              <input type="radio" name="method" value={method} defaultChecked={place === 0} disabled={off} className="mt-0.5 size-5 shrink-0 accent-indigo" />
              <span className="grow text-sm">
                <span className="font-semibold">{t(`method_${method}`)}</span>
                <span className="mt-0.5 block text-ink-soft">{off ? t("card_minimum", { amount: formatPrice(CARD_MINIMUM) }) : t(`method_${method}_text`)}</span>
                {method === "card" ? <noscript><span className="mt-0.5 block font-semibold">{t("card_needs_script")}</span></noscript> : null}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
