"use server";
import { getTranslations } from "next-intl/server";
import { typedIn, UNSENT, type FormState } from "@/design/form-state";
import { formLocale } from "@/features/session/member-action";
import { priceInput, typedPrice, withBlanks, type TypedPrice } from "./price-sheet";
import { saveStep } from "./save-step";

/** Before a price that is to be taken over. */
const TAKE = "take:";

export interface PriceState extends FormState {
  /** What was typed; null before the first try. */
  typed: TypedPrice | null;
}

/** Saves cost and price. "More lines", "work it out" and "take this price" only give the form back. */
export async function savePrice(_before: PriceState, form: FormData): Promise<PriceState> {
  const typed = typedPrice(form);
  const intent = form.get("intent");
  const again = { ...UNSENT, values: typedIn(form) };
  if (intent === "more") return { ...again, typed: { ...typed, rows: withBlanks(typed.rows, 3) } };
  if (intent === "count") return { ...again, typed };
  if (typeof intent === "string" && intent.startsWith(TAKE)) return { ...again, typed: { ...typed, price: intent.slice(TAKE.length) } };
  const t = await getTranslations({ locale: formLocale(form), namespace: "listing" });
  const words = { price: t("price_error_price"), unit_cost: t("price_error_cost"), cost_sheet: t("price_error_sheet") };
  return { ...(await saveStep(form, "price", priceInput(typed), words)), typed };
}
