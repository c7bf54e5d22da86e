import type { Locale } from "@/i18n/routing";
import type { Zone } from "@/lib/date";

/** A month as "YYYY-MM". */
export type Month = string;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const TAGS: Record<Locale, string> = { id: "id-ID", en: "en-GB" };

export function isMonth(text: unknown): text is Month {
  return typeof text === "string" && MONTH.test(text);
}

/** The month a moment falls into in a zone. */
export function monthOf(when: Date, timeZone: Zone): Month {
  const parts = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", timeZone }).formatToParts(when);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}`;
}

const ordinal = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The month so many months later; earlier for a negative number. */
export function shiftMonth(month: Month, by: number): Month {
  const moved = ordinal(month) + by;
  return `${String(Math.floor(moved / 12)).padStart(4, "0")}-${String((moved % 12) + 1).padStart(2, "0")}`;
}

/** How many months from one to the other, both included. */
export function monthCount(from: Month, to: Month): number {
  return ordinal(to) - ordinal(from) + 1;
}

/** The `count` months that end with one, oldest first. */
export function monthsUntil(last: Month, count: number): Month[] {
  return Array.from({ length: count }, (_, at) => shiftMonth(last, at - count + 1));
}

function write(month: Month, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: "UTC" }).format(new Date(`${month}-15T00:00:00Z`));
}

/** "November 2026". */
export function monthName(month: Month, locale: Locale): string {
  return write(month, locale, { month: "long", year: "numeric" });
}

/** "Nov". */
export function shortMonth(month: Month, locale: Locale): string {
  return write(month, locale, { month: "short" });
}

/** "November 2026", or "September–November 2026", or "Desember 2025–Januari 2026". */
export function periodName({ from, to }: { from: Month; to: Month }, locale: Locale): string {
  if (from === to) return monthName(to, locale);
  const start = from.slice(0, 4) === to.slice(0, 4) ? write(from, locale, { month: "long" }) : monthName(from, locale);
  return `${start}–${monthName(to, locale)}`;
}
