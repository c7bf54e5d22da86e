"use server";
import { CARD_MINIMUM } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentCart } from "@/features/cart/store-cart";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { formatPrice } from "@/lib/price";
import { chosenMethod, paymentMethods } from "./payment-methods";
import { preparePayment } from "./payment";
import { returnAddress } from "./return-address";
import { placeOrder, type OrderState } from "./place-order";

/** Goes on with the chosen way to pay: a transfer that was ready places the order; any other shows its own next step and total first. */
export async function choosePayment(before: OrderState, form: FormData): Promise<OrderState> {
  const locale: Locale = form.get("locale") === "en" ? "en" : "id";
  const t = await getTranslations({ locale, namespace: "checkout" });
  const cart = await currentCart();
  // Placed meanwhile: pressed twice it leads to the same order.
  if (!cart) return placeOrder(before, form);
  try {
    const method = (await paymentMethods(cart)).find((one) => one === form.get("method"));
    if (!method) return { message: t("choose_method") };
    if (method === "transfer" && chosenMethod(cart) === "transfer") return await placeOrder(before, form);
    await preparePayment(cart.id, method);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.type === "payment_under_way") redirect(returnAddress(locale));
    if (error.type === "below_card_minimum") return { message: t("card_minimum", { amount: formatPrice(CARD_MINIMUM) }) };
    return { message: t(error.status === 409 ? "sold_out" : "method_away"), cart: error.status === 409 };
  }
  redirect(path(locale, "/checkout", { query: { step: "payment" } }));
}
