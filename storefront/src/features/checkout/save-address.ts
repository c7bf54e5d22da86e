"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentCart, updateCart } from "@/features/cart/store-cart";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { goodsBeyondReach } from "./beyond-reach";
import { judgeAddress, readAddress, toShippingAddress, type AddressErrors, type AddressValues } from "./address";

export interface AddressState {
  values: AddressValues;
  errors: AddressErrors;
  /** Said above the form when the trouble is no field's. */
  message?: string;
  /** Grows with every answer. */
  attempt: number;
}

/** Keeps a good address and goes on to shipping; else answers with what was typed and what is wrong with it. */
export async function saveAddress(before: AddressState, form: FormData): Promise<AddressState> {
  const locale: Locale = form.get("locale") === "en" ? "en" : "id";
  const values = readAddress(form);
  const errors = judgeAddress(values);
  const answer = (message?: string): AddressState => ({ values, errors, message, attempt: before.attempt + 1 });
  const t = await getTranslations({ locale, namespace: "checkout" });
  if (Object.keys(errors).length) return answer(t("check_fields"));
  const cart = await currentCart();
  if (!cart) redirect(path(locale, "/keranjang"));
  const address = toShippingAddress(values);
  try {
    await updateCart(cart.id, { email: values.email, shipping_address: address, billing_address: address });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const beyond = goodsBeyondReach(error);
    if (beyond) return { ...answer(t("out_of_reach", { goods: beyond })), errors: { province: "out_of_reach" } };
    return answer(t(error.status === 400 ? "address_refused" : "away"));
  }
  redirect(path(locale, "/checkout", { query: { step: "shipping" } }));
}
