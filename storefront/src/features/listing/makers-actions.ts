"use server";
import { getTranslations } from "next-intl/server";
import { UNSENT, type FormState } from "@/design/form-state";
import { formLocale } from "@/features/session/member-action";
import { authorsOf, makerRowsIn, withSpareMakers, type MakerRow } from "./makers-rows";
import { saveStep } from "./save-step";

export interface MakersState extends FormState {
  /** The lines to show; null before the first try. */
  rows: readonly MakerRow[] | null;
}

/** Saves who made it. "More lines" only gives the form back. */
export async function saveMakers(_before: MakersState, form: FormData): Promise<MakersState> {
  const rows = withSpareMakers(makerRowsIn(form));
  if (form.get("intent") === "more") return { ...UNSENT, rows };
  const t = await getTranslations({ locale: formLocale(form), namespace: "listing" });
  const authors = authorsOf(rows);
  return { ...(await saveStep(form, "makers", authors ? { authors } : {}, { authors: t("makers_error") })), rows };
}
