import { textIn } from "@/features/listing/typed-number";

/** Hundredths of a percent of a typed percentage such as "70" or "12,5 %"; NaN, which the contract refuses, for anything else. */
export function basisPoints(typed: string): number {
  const bare = typed.replace(/[\s%]/g, "").replace(",", ".");
  return /^\d{1,3}(?:\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : Number.NaN;
}

/** What the contract takes of the form; `subject` is "center", "brand:<id>" or "product:<id>", a day is its beginning in the zone's offset. */
export function ruleInput(form: FormData, offset: string): Record<string, unknown> {
  const [kind, id] = textIn(form, "subject").split(":");
  const day = textIn(form, "valid_from");
  return {
    product_id: kind === "product" ? id : null,
    brand_id: kind === "brand" ? id : null,
    beneficiary_bp: basisPoints(textIn(form, "beneficiary")),
    savings_bp: basisPoints(textIn(form, "savings")),
    ...(day ? { valid_from: `${day}T00:00:00${offset}` } : {}),
  };
}
