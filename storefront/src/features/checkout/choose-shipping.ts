"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { chooseShipping, currentCart, updateCart } from "@/features/cart/store-cart";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { preparePayment } from "./payment";
import { FULL_SHIPPING, transferCode } from "./transfer-code";

export interface ShippingState {
  message?: string;
}

/** Keeps one shipping option a centre and the note, makes the total ready for a transfer, goes on to the review. */
export async function saveShipping(_before: ShippingState, form: FormData): Promise<ShippingState> {
  const locale: Locale = form.get("locale") === "en" ? "en" : "id";
  const t = await getTranslations({ locale, namespace: "checkout" });
  const profiles = form.getAll("profile").map(String);
  const chosen = profiles.flatMap((profile) => String(form.get(`option-${profile}`) ?? "") || []);
  if (chosen.length < profiles.length) return { message: t("choose_each") };
  const cart = await currentCart();
  if (!cart) redirect(path(locale, "/keranjang"));
  try {
    const codeBefore = transferCode(cart);
    const shipped = await chooseShipping(cart.id, chosen);
    const note = String(form.get("note") ?? "").trim().slice(0, 500);
    await updateCart(cart.id, { metadata: { ...cart.metadata, note, [FULL_SHIPPING]: shipped.shipping_total + codeBefore } });
    await preparePayment(cart.id, "transfer");
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { message: t(error.status === 0 || error.status >= 500 ? "away" : "shipping_refused") };
  }
  redirect(path(locale, "/checkout", { query: { step: "payment" } }));
}
