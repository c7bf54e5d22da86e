import { hasLocale } from "next-intl";
import { defineRouting } from "next-intl/routing";
import { pathnames } from "./routes";

/** The address alone says the language: no cookie and no guessing, so that a page is the same for everybody. */
export const routing = defineRouting({
  locales: ["id", "en"],
  defaultLocale: "id",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
  pathnames,
});

export type Locale = (typeof routing.locales)[number];

/** Whether a path segment names one of our languages. */
export function isLocale(segment: string): segment is Locale {
  return hasLocale(routing.locales, segment);
}
