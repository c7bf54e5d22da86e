import type { Locale } from "@/i18n/routing";

const number = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === "id" ? "id-ID" : "en-GB", { maximumFractionDigits: 1 }).format(value);

/** Grams up to a kilogram, kilograms with one decimal above: "350 g", "1,2 kg". */
export function formatWeight(grams: number, locale: Locale): string {
  return grams < 1000 ? `${number(grams, locale)} g` : `${number(grams / 1000, locale)} kg`;
}

/** Millimetres as centimetres: "22 × 16 × 6 cm". */
export function formatSize(millimetres: readonly number[], locale: Locale): string {
  return `${millimetres.map((one) => number(one / 10, locale)).join(" × ")} cm`;
}
