import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/design/button";
import { readCartId } from "@/features/cart/session";
import { findCart } from "@/features/cart/store-cart";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { returnAddress } from "./return-address";
import { WaitForPayment } from "./wait-for-payment";

/** The money is on its way: waits and looks by itself; without scripts by a link. */
export async function WaitingPage({ locale }: { locale: Locale }) {
  const id = await readCartId();
  const cart = id ? await findCart(id) : null;
  if (!cart) redirect(path(locale, "/keranjang"));
  if (cart.completed_at) redirect(returnAddress(locale));
  const t = await getTranslations({ locale, namespace: "checkout" });
  return (
    <div className="wrap max-w-3xl pt-8 lg:pt-14">
      <h1 className="text-4xl">{t("waiting")}</h1>
      <p className="measure mt-4 text-ink-soft">{t("waiting_text")}</p>
      <WaitForPayment returnTo={returnAddress(locale)} text={t("waiting_looks")} />
      <p className="mt-8 flex flex-wrap gap-3">
        <a href={returnAddress(locale)} className={buttonClass()}>{t("look_again")}</a>
        <a href={path(locale, "/checkout", { query: { step: "payment", choose: 1 } })} className={buttonClass({ tone: "outline" })}>{t("pay_otherwise")}</a>
      </p>
    </div>
  );
}
