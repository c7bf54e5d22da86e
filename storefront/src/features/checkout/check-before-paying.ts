"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { byCenter } from "@/features/cart/by-center";
import { lineProblem } from "@/features/cart/line-problems";
import { currentCart } from "@/features/cart/store-cart";
import { productsById } from "@/features/catalog/queries";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { chosenMethod, type Method } from "./payment-methods";

/** Why paying must wait, in words; nothing when it may go on. */
export interface PayState {
  message?: string;
}

/**
 * The last look before money moves: the goods are there at the price in the cart, and the total is the one on the page.
 * Whoever has to look at her goods again is led to the cart, which names each change.
 */
export async function checkBeforePaying(locale: Locale, method: Method, total: number): Promise<PayState> {
  const t = await getTranslations({ locale, namespace: "checkout" });
  let changed: boolean;
  try {
    const cart = await currentCart();
    if (!cart || chosenMethod(cart) !== method || cart.total !== total) return { message: t("total_changed") };
    const products = await productsById(locale, [...new Set(cart.items.flatMap(({ product_id }) => product_id ?? []))], { fresh: true });
    changed = byCenter(cart.items, products).some(({ lines }) => lines.some(({ item, product }) => lineProblem(item, product)));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { message: t("away") };
  }
  if (changed) redirect(path(locale, "/keranjang"));
  return {};
}
