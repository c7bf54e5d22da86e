import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Price } from "@/design/price";
import type { Cart } from "@/features/cart/cart";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { PlaceForm } from "./place-form";

/** The way to pay, what happens next, and the last button. */
export async function PaymentStep({ cart, locale }: { cart: Cart; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const note = typeof cart.metadata?.note === "string" ? cart.metadata.note : "";
  return (
    <div className="grid gap-6">
      <div className="border border-ink bg-white p-5">
        <p className="font-semibold">{t("transfer")}</p>
        <p className="mt-1 text-sm text-ink-soft">{t("transfer_text")}</p>
      </div>
      {note ? (
        <div className="text-sm">
          <p className="font-semibold">{t("note")}</p>
          <p className="mt-1 whitespace-pre-line text-ink-soft">{note}</p>
        </div>
      ) : null}
      <p className="flex items-baseline justify-between gap-4 border-y border-line py-4">
        <span className="font-semibold">{t("total")}</span>
        <span className="font-display text-2xl"><Price amount={cart.total} /></span>
      </p>
      <PlaceForm locale={locale} total={cart.total} cartHref={path(locale, "/keranjang")} texts={{ submit: t("place"), pending: t("placing"), see_cart: t("see_cart") }} />
      <p className="text-xs text-ink-soft">
        {t("terms")} <AppLink href={path(locale, "/pengembalian")} className="link">{t("terms_returns")}</AppLink> · <AppLink href={path(locale, "/privasi")} className="link">{t("terms_privacy")}</AppLink>
      </p>
    </div>
  );
}
