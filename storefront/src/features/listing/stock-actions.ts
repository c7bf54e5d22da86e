"use server";
import { getTranslations } from "next-intl/server";
import { typedIn, UNSENT, type FormState } from "@/design/form-state";
import { formLocale } from "@/features/session/member-action";
import { saveStep } from "./save-step";
import { stockInput, typedStock, withBlankChoices, type TypedStock } from "./stock-rows";
import { textIn, wholeIn } from "./typed-number";

export interface StockState extends FormState {
  /** What was typed; null before the first try. */
  typed: TypedStock | null;
}

/** Saves stock or choices, and weight. "More lines" only gives the form back. */
export async function saveStock(_before: StockState, form: FormData): Promise<StockState> {
  const typed = typedStock(form);
  if (form.get("intent") === "more") return { ...UNSENT, values: typedIn(form), typed: { ...typed, rows: withBlankChoices(typed.rows, 3) } };
  const t = await getTranslations({ locale: formLocale(form), namespace: "listing" });
  const base = { price: wholeIn(textIn(form, "base_price")), unit_cost: wholeIn(textIn(form, "base_cost")) };
  const words = { stock: t("stock_error_stock"), variants: t("stock_error_choices"), weight_g: t("stock_error_weight") };
  return { ...(await saveStep(form, "stock", stockInput(typed, textIn(form, "mark"), base), words)), typed };
}
