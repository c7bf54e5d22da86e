import type { Maker } from "@ska/contracts";
import type { Locale } from "@/i18n/routing";

/** Aliases as a sentence part: "Kenanga, Seroja, dan Randu"; what `nobody` says when none may be named. */
export function makerLine(makers: readonly Pick<Maker, "alias">[], locale: Locale, nobody: string): string {
  if (!makers.length) return nobody;
  const names = makers.map(({ alias }) => alias);
  return new Intl.ListFormat(locale === "id" ? "id-ID" : "en-GB", { type: "conjunction" }).format(names);
}
