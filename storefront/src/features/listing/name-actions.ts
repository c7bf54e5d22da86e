"use server";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { formLocale } from "@/features/session/member-action";
import { saveStep } from "./save-step";

/** Name, story and what kind of thing it is. */
export async function saveName(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: formLocale(form), namespace: "listing" });
  const text = (name: string): string => String(form.get(name) ?? "");
  const typed = {
    title: text("title"),
    title_en: text("title_en"),
    description: text("description"),
    description_en: text("description_en"),
    category: text("category") || null,
  };
  return saveStep(form, "name", typed, { title: t("error_title"), description: t("error_description"), category: t("error_category") });
}
