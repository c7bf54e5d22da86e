const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** A whole number as people type it: "15000", "15.000", "Rp 15.000". Null for nothing; NaN, which the contract refuses, for anything else. */
export function wholeIn(typed: string): number | null {
  const bare = typed.replace(/\s/g, "").replace(/^rp\.?/i, "");
  if (bare === "") return null;
  if (GROUPED.test(bare)) return Number(bare.replace(/[.,]/g, ""));
  return /^\d{1,15}$/.test(bare) ? Number(bare) : Number.NaN;
}

/** Centimetres with at most one decimal, as "12,5", in millimetres. Null for nothing, NaN for anything else. */
export function millimetresIn(typed: string): number | null {
  const bare = typed.replace(/\s/g, "").replace(/cm$/i, "").replace(",", ".");
  if (bare === "") return null;
  return /^\d{1,5}(?:\.\d)?$/.test(bare) ? Math.round(Number(bare) * 10) : Number.NaN;
}

/** A field's text; empty when the form has no such field. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** A text in both languages, as the contract takes it. */
export const bilingualIn = (form: FormData, name: string): { id: string; en?: string } => {
  const english = textIn(form, `${name}_en`);
  return { id: textIn(form, name), ...(english ? { en: english } : {}) };
};
