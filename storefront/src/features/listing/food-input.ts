import { bilingualIn, textIn, wholeIn } from "./typed-number";

const PIRT = /^\d{13}-\d{2}$/;

/** Whether a permit looks like a P-IRT number of 15 digits. Others exist (MD, ML, old ones), so that it is told, not refused. */
export const looksLikePirt = (permit: string): boolean => PIRT.test(permit.trim());

/** What the contract takes of the screen; NaN is refused, null empties what isn't chosen or typed. */
export function foodInput(form: FormData): { food: Record<string, unknown> } {
  const halal = textIn(form, "halal");
  return {
    food: {
      ingredients: bilingualIn(form, "ingredients"),
      net_weight: wholeIn(textIn(form, "net_weight")),
      permit_number: textIn(form, "permit_number") || null,
      halal: halal || null,
      halal_number: halal === "certified" ? textIn(form, "halal_number") || null : null,
      shelf_life_days: wholeIn(textIn(form, "shelf_life_days")),
    },
  };
}
