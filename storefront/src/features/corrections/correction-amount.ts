import { textIn, wholeIn } from "@/features/listing/typed-number";

/** Rupiah to her, negative when they are taken back, as the form says it. NaN, which the contract refuses, for no number. */
export function correctionAmount(form: FormData): number {
  const typed = wholeIn(textIn(form, "amount")) ?? Number.NaN;
  return form.get("way") === "back" ? -typed : typed;
}
