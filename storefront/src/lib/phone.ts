import { parsePhoneNumberFromString } from "libphonenumber-js";

/** An Indonesian telephone number as E.164 ("+6281234567890"), whichever way it was typed; null when it is none. */
export function normalisePhone(typed: string): string | null {
  const digits = typed.trim().replace(/^(?=62\d)/, "+");
  const parsed = parsePhoneNumberFromString(digits, "ID");
  return parsed?.country === "ID" && parsed.isValid() ? parsed.number : null;
}
