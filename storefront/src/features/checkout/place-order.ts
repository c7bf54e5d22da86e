"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readCartId, forgetCart } from "@/features/cart/session";
import { findCart } from "@/features/cart/store-cart";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { goodsBeyondReach } from "./beyond-reach";
import { complete, preparePayment } from "./payment";

export interface OrderState {
  message?: string;
  /** The cart must be looked at again. */
  cart?: boolean;
}

/** Places the order if the total is still what the buyer saw. Pressed twice it leads to the same order. */
export async function placeOrder(_before: OrderState, form: FormData): Promise<OrderState> {
  const locale: Locale = form.get("locale") === "en" ? "en" : "id";
  const t = await getTranslations({ locale, namespace: "checkout" });
  const id = await readCartId();
  const cart = id ? await findCart(id) : null;
  if (!cart) redirect(path(locale, "/keranjang"));
  let token: string;
  try {
    if (!cart.completed_at) {
      await preparePayment(cart.id, "transfer");
      const ready = await findCart(cart.id);
      if (ready && ready.total !== Number(form.get("total"))) return { message: t("total_changed") };
    }
    token = (await complete(cart.id)).tracking_token;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.status === 0 || error.status >= 500) return { message: t("away") };
    const beyond = goodsBeyondReach(error);
    return { message: beyond ? t("out_of_reach", { goods: beyond }) : t("sold_out"), cart: true };
  }
  await forgetCart();
  redirect(path(locale, "/pesanan", { query: { token } }));
}
