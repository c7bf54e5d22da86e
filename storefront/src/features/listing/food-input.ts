import { bilingualIn, textIn, wholeIn } from "./typed-number";

const PIRT = /^\d{13}-\d{2}$/;

/** Whether a permit looks like a P-IRT number of 15 digits. Others exist (MD, ML, old ones), so that it is told, not refused. */
export const looksLikePirt = (permit: string): boolean => PIRT.test(permit.trim());

/** What the contract takes of the screen; NaN is refused. What isn't chosen or typed stays out. */
export function foodInput(form: FormData): { food: Record<string, unknown> } {
  const given = (name: string): Record<string, number> => {
    const value = wholeIn(textIn(form, name));
    return value === null ? {} : { [name]: value };
  };
  const halal = textIn(form, "halal");
  return {
    food: {
      ingredients: bilingualIn(form, "ingredients"),
      ...given("net_weight"),
      permit_number: textIn(form, "permit_number") || null,
      ...(halal ? { halal } : {}),
      halal_number: halal === "certified" ? textIn(form, "halal_number") || null : null,
      ...given("shelf_life_days"),
    },
  };
}
