"use server";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { formLocale } from "@/features/session/member-action";
import { saveStep } from "./save-step";
import { bilingualIn, textIn } from "./typed-number";

/** Material, size and care; an emptied field takes away what stood there. */
export async function saveDetails(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: formLocale(form), namespace: "listing" });
  const typed = (name: string) => (textIn(form, name) === "" ? null : bilingualIn(form, name));
  const tooLong = t("details_error");
  return saveStep(form, "details", { material: typed("material"), size: typed("size"), care: typed("care") }, { material: tooLong, size: tooLong, care: tooLong });
}
