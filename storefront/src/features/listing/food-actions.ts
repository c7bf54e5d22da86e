"use server";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { formLocale } from "@/features/session/member-action";
import { foodInput } from "./food-input";
import { saveStep } from "./save-step";

/** What the label of food says. */
export async function saveFood(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: formLocale(form), namespace: "listing" });
  return saveStep(form, "food", foodInput(form), {
    ingredients: t("food_error_ingredients"), net_weight: t("food_error_weight"), permit_number: t("food_error_number"), halal: t("food_error_halal"), halal_number: t("food_error_number"), shelf_life_days: t("food_error_days"),
  });
}
