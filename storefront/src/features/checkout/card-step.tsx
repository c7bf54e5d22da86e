import { getTranslations } from "next-intl/server";
import { Notice } from "@/design/notice";
import { Price } from "@/design/price";
import type { Cart } from "@/features/cart/cart";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { env } from "@/lib/env";
import { formatPrice } from "@/lib/price";
import { CardPanel } from "./card-panel";
import { fromCart } from "./address";
import { cardSecret } from "./payment";
import { returnAddress } from "./return-address";

/** Paying by card: Stripe's own fields, in its own frame; the card's number never comes to this shop. */
export async function CardStep({ cart, locale }: { cart: Cart; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const secret = await cardSecret(cart.id);
  const otherHref = path(locale, "/checkout", { query: { step: "payment", choose: 1 } });
  const { name, email, phone } = fromCart(cart);
  return (
    <section aria-labelledby="kartu" className="grid gap-5 border border-line-strong bg-white p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h3 id="kartu" className="text-lg">{t("method_card")}</h3>
        <a href={otherHref} className="link text-sm font-semibold">{t("pay_otherwise")}</a>
      </div>
      <p className="text-sm text-ink-soft">{t("card_text")}</p>
      <p className="flex items-baseline justify-between gap-4 border-y border-line py-4">
        <span className="font-semibold">{t("total")}</span>
        <span className="font-display text-2xl"><Price amount={cart.total} /></span>
      </p>
      <noscript><Notice tone="alert">{t("card_needs_script")}</Notice></noscript>
      {secret && env.stripePublishableKey ? (
        <CardPanel
          locale={locale}
          publishableKey={env.stripePublishableKey}
          secret={secret}
          total={cart.total}
          buyer={{ name, email, phone }}
          returnTo={`${env.storefrontUrl}${returnAddress(locale)}`}
          texts={{
            submit: t("pay", { amount: formatPrice(cart.total) }),
            pending: t("paying"),
            loading: t("card_loading"),
            away: t("card_away"),
            stale: t("card_stale"),
            declined: t("card_declined"),
            insufficient_funds: t("card_insufficient"),
            expired_card: t("card_expired"),
            incorrect_cvc: t("card_cvc"),
            authentication_required: t("card_bank"),
          }}
        />
      ) : (
        <Notice tone="alert">{t("method_away")}</Notice>
      )}
    </section>
  );
}
