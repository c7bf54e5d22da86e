import type { getTranslations } from "next-intl/server";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";

type ShellTexts = Awaited<ReturnType<typeof getTranslations<"shell">>>;

const CATEGORIES = ["kain", "dapur", "kriya", "perawatan"] as const;

/** The places of the main navigation: fixed, so that a page needs no backend to draw its head. */
export function mainPlaces(locale: Locale, t: ShellTexts): { href: string; text: string }[] {
  return [
    ...CATEGORIES.map((handle) => ({ href: path(locale, "/kategori/[handle]", { handle }), text: t(handle) })),
    { href: path(locale, "/hadiah"), text: t("gifts") },
    { href: path(locale, "/sentra"), text: t("centers") },
  ];
}
