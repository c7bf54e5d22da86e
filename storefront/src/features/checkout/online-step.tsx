import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/design/button";
import { Price } from "@/design/price";
import type { Cart } from "@/features/cart/cart";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";

/** Paying at Midtrans' page: a link, so that it works without scripts, and again for whoever closed that page. */
export async function OnlineStep({ cart, locale }: { cart: Cart; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const otherHref = path(locale, "/checkout", { query: { step: "payment", choose: 1 } });
  return (
    <section aria-labelledby="daring" className="grid gap-5 border border-line-strong bg-white p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h3 id="daring" className="text-lg">{t("method_online")}</h3>
        <a href={otherHref} className="link text-sm font-semibold">{t("pay_otherwise")}</a>
      </div>
      <p className="text-sm text-ink-soft">{t("online_text")}</p>
      <p className="flex items-baseline justify-between gap-4 border-y border-line py-4">
        <span className="font-semibold">{t("total")}</span>
        <span className="font-display text-2xl"><Price amount={cart.total} /></span>
      </p>
      <a href={`/api/checkout/pay?locale=${locale}&total=${cart.total}`} className={buttonClass({ size: "large", wide: true })}>
        {t("pay", { amount: formatPrice(cart.total) })}
      </a>
    </section>
  );
}
