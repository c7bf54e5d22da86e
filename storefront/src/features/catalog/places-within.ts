import type { Listing } from "@ska/contracts";
import { findProvince, PROVINCES } from "@ska/regions";
import type { Locale } from "@/i18n/routing";

const TAGS: Record<Locale, string> = { id: "id-ID", en: "en-GB" };

/** The provinces where alone something may be sent, as "Jawa Tengah dan DI Yogyakarta"; null for everywhere. */
export function placesWithin(delivery: Listing["delivery"], locale: Locale): string | null {
  const names = (delivery?.province_codes ?? []).flatMap((code) => findProvince(code)?.name ?? []);
  if (names.length === 0 || names.length >= PROVINCES.length) return null;
  return new Intl.ListFormat(TAGS[locale], { type: "conjunction" }).format(names);
}
