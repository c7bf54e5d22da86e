"use server";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { formLocale } from "@/features/session/member-action";
import { deliveryInput } from "./delivery-input";
import { saveStep } from "./save-step";

/** Where fresh goods may go. */
export async function saveDelivery(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: formLocale(form), namespace: "listing" });
  return saveStep(form, "delivery", deliveryInput(form), { delivery: t("delivery_error") });
}
