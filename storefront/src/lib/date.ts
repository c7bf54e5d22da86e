import type { Locale } from "@/i18n/routing";

const ZONES = { "Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT" } as const;
export type Zone = keyof typeof ZONES;

/** Whether an IANA name is one of Indonesia's three zones. */
export function isZone(name: string): name is Zone {
  return Object.hasOwn(ZONES, name);
}

/** "WIB", "WITA" or "WIT". */
export function zoneName(zone: Zone): string {
  return ZONES[zone];
}

const TAGS: Record<Locale, string> = { id: "id-ID", en: "en-GB" };

/** "21 November 2026". */
export function formatDate(when: string | Date, locale: Locale, timeZone: Zone = "Asia/Jakarta"): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: "long", timeZone }).format(new Date(when));
}

/** A calendar day, "2026-11-21", as "21 November 2026": the same in every zone. */
export function formatDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** The calendar day of a moment in a zone, "2026-11-21". */
export function dayOf(when: Date, timeZone: Zone): string {
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone }).format(when);
}

/** "21 Nov 2026". */
export function formatShortDate(when: string | Date, locale: Locale, timeZone: Zone = "Asia/Jakarta"): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: "medium", timeZone }).format(new Date(when));
}

/** "21 November 2026 pukul 10.05 WIB"; in English "21 November 2026 at 10:05 WIB". */
export function formatMoment(when: string | Date, locale: Locale, timeZone: Zone = "Asia/Jakarta"): string {
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hour12: false, timeZone }).format(new Date(when));
  const clock = locale === "id" ? `pukul ${time.replace(":", ".")}` : `at ${time}`;
  return `${formatDate(when, locale, timeZone)} ${clock} ${ZONES[timeZone]}`;
}
