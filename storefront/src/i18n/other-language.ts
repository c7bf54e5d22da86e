import { pathnames } from "./routes";
import type { Locale } from "./routing";

const PREFIX = /^\/en(?=\/|$)/;

/** The address of the same page in the other language: "/produk/x" is "/en/product/x". */
export function inOtherLanguage(pathname: string, locale: Locale): string {
  const other: Locale = locale === "id" ? "en" : "id";
  const bare = pathname.replace(PREFIX, "") || "/";
  const [, first = "", ...rest] = bare.split("/");
  const twin = Object.values(pathnames).find((one) => typeof one !== "string" && one[locale].split("/")[1] === first);
  const translated = twin && typeof twin !== "string" ? ["", twin[other].split("/")[1], ...rest].join("/") : bare;
  return other === "en" ? `/en${translated === "/" ? "" : translated}` : translated;
}
