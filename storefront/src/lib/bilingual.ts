import type { Bilingual } from "@ska/contracts";
import type { Locale } from "@/i18n/routing";

/** A text in the reader's language, Indonesian where there is no other; empty for none. */
export function inLocale(text: Bilingual | null | undefined, locale: Locale): string {
  if (!text) return "";
  return (locale === "en" && text.en) || text.id;
}
