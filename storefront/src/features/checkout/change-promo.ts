"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { promoCodes } from "@/features/cart/cart";
import { addPromoCode, currentCart, removePromoCode } from "@/features/cart/store-cart";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { chosenMethod } from "./payment-methods";
import { preparePayment } from "./payment";

export interface PromoState {
  message?: string;
  /** What was typed, to be mended. */
  code?: string;
}

/** Takes a promotion code in, or out again; the total follows, whatever way to pay was begun. */
export async function changePromo(_before: PromoState, form: FormData): Promise<PromoState> {
  const locale: Locale = form.get("locale") === "en" ? "en" : "id";
  const step = String(form.get("step") ?? "");
  const t = await getTranslations({ locale, namespace: "checkout" });
  const code = String(form.get("remove") ?? form.get("code") ?? "").trim().slice(0, 60);
  if (!code) return { message: t("promo_empty") };
  const cart = await currentCart();
  if (!cart) redirect(path(locale, "/keranjang"));
  try {
    const method = chosenMethod(cart);
    const removing = form.has("remove");
    const changed = await (removing ? removePromoCode(cart.id, code) : addPromoCode(cart.id, code));
    // What doesn't fit the goods is passed over without an error.
    const passedOver = !removing && !promoCodes(changed).includes(code);
    if (method) await preparePayment(cart.id, method);
    if (passedOver) return { message: t("promo_other_goods"), code };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { message: t(wordsFor(error)), code };
  }
  redirect(path(locale, "/checkout", { query: { step } }));
}

function wordsFor({ type, status }: StoreError): "promo_unknown" | "promo_over" | "promo_too_often" | "away" {
  if (type === "promo_unknown" || type === "promo_over") return type;
  return status === 429 ? "promo_too_often" : "away";
}
