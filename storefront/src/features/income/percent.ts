import type { Locale } from "@/i18n/routing";

/** 0.123 is "12%", 0.043 "4,3%": whole percent, with a tenth below ten. */
export function formatPercent(part: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === "id" ? "id-ID" : "en-GB", { style: "percent", maximumFractionDigits: part > 0 && part < 0.1 ? 1 : 0 }).format(part);
}

/** Basis points exactly: 7250 is "72,5%". The parts of a rule must be seen to make a whole. */
export function formatBasisPoints(bp: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === "id" ? "id-ID" : "en-GB", { style: "percent", maximumFractionDigits: 2 }).format(bp / 10_000);
}
