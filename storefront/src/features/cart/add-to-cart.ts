"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { path } from "@/i18n/path";
import { routing } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { addLine } from "./store-cart";

const Input = z.object({
  locale: z.enum(routing.locales),
  variant_id: z.string().min(1).max(100),
  quantity: z.coerce.number().int().min(1).max(99),
  intent: z.enum(["add", "buy"]).default("add"),
});

export type AddState = { status: "idle" } | { status: "added" } | { status: "refused"; message: string };

/** Puts a product's choice into the cart; "buy" goes on to the checkout at once. */
export async function addToCart(_before: AddState, form: FormData): Promise<AddState> {
  const input = Input.safeParse(Object.fromEntries(form));
  const locale = input.data?.locale ?? (form.get("locale") === "en" ? "en" : "id");
  const t = await getTranslations({ locale, namespace: "product" });
  if (!input.success) return { status: "refused", message: t("error_gone") };
  try {
    await addLine(locale, { variant_id: input.data.variant_id, quantity: input.data.quantity });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { status: "refused", message: t(reason(error)) };
  }
  if (input.data.intent === "buy") redirect(path(locale, "/checkout"));
  return { status: "added" };
}

function reason(error: StoreError): "error_away" | "error_sold_out" | "error_gone" {
  if (error.status === 0 || error.status >= 500) return "error_away";
  return error.status === 409 || /inventory|stock/i.test(error.message) ? "error_sold_out" : "error_gone";
}
