/** What was typed as a whole number, dots between thousands allowed; NaN for anything else. */
export function wholeNumber(typed: FormDataEntryValue | null): number {
  if (typeof typed !== "string" || !/^\s*\d{1,3}(?:[.\s]?\d{3})*\s*$|^\s*\d+\s*$/.test(typed)) return Number.NaN;
  return Number(typed.replace(/\D/g, ""));
}
