"use server";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { formLocale } from "@/features/session/member-action";
import { packagingInput } from "./packaging-input";
import { saveStep } from "./save-step";

/** What the buyer unwraps. */
export async function savePackaging(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: formLocale(form), namespace: "listing" });
  const size = t("packaging_error_size");
  return saveStep(form, "packaging", packagingInput(form), {
    material: t("packaging_error_material"), width_mm: size, height_mm: size, depth_mm: size, weight_g: t("packaging_error_weight"), note: t("packaging_error_note"),
  });
}
