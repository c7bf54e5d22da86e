import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Notice } from "@/design/notice";
import { Price } from "@/design/price";
import type { Cart } from "@/features/cart/cart";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { CardStep } from "./card-step";
import { MethodChoices } from "./method-choices";
import { MethodForm } from "./method-form";
import { OnlineStep } from "./online-step";
import { chosenMethod, isTooLittle, paymentMethods } from "./payment-methods";

interface PaymentStepProps {
  cart: Cart;
  locale: Locale;
  /** The try before was refused or given up. */
  declined: boolean;
  /** Wants to pay another way than the one begun. */
  choosing: boolean;
}

/** The ways to pay, or the one that was begun; what happens next, and the last button. */
export async function PaymentStep({ cart, locale, declined, choosing }: PaymentStepProps) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const methods = await paymentMethods(cart);
  const begun = chosenMethod(cart);
  const goesOn = begun !== undefined && begun !== "transfer" && methods.includes(begun) && !choosing && !declined;
  const note = typeof cart.metadata?.note === "string" ? cart.metadata.note : "";
  return (
    <div className="grid gap-6">
      {note ? (
        <div className="text-sm">
          <p className="font-semibold">{t("note")}</p>
          <p className="mt-1 whitespace-pre-line text-ink-soft">{note}</p>
        </div>
      ) : null}
      {declined ? <Notice tone="alert" live title={t("declined")}>{t("declined_text")}</Notice> : null}
      {goesOn && begun === "card" ? <CardStep cart={cart} locale={locale} /> : null}
      {goesOn && begun === "online" ? <OnlineStep cart={cart} locale={locale} /> : null}
      {goesOn ? null : (
        <MethodForm locale={locale} total={cart.total} cartHref={path(locale, "/keranjang")} texts={{ submit: t("place"), next: t("go_on"), pending: t("pending"), see_cart: t("see_cart") }}>
          <MethodChoices methods={methods} refused={methods.filter((method) => isTooLittle(method, cart.total))} locale={locale} />
          <p className="flex items-baseline justify-between gap-4 border-y border-line py-4">
            <span className="font-semibold">{t("total")}</span>
            <span className="font-display text-2xl"><Price amount={cart.total} /></span>
          </p>
        </MethodForm>
      )}
      <p className="text-xs text-ink-soft">
        {t("terms")} <AppLink href={path(locale, "/pengembalian")} className="link">{t("terms_returns")}</AppLink> · <AppLink href={path(locale, "/privasi")} className="link">{t("terms_privacy")}</AppLink>
      </p>
    </div>
  );
}
