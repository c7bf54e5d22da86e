import { pathnames, type Route } from "./routes";
import type { Locale } from "./routing";

export interface PathOptions {
  /** Fills `[handle]`. */
  handle?: string;
  query?: Record<string, string | number | undefined>;
}

/** The address of a page in a language: `path("en", "/produk/[handle]", { handle: "x" })` is "/en/product/x". */
export function path(locale: Locale, route: Route, { handle = "", query = {} }: PathOptions = {}): string {
  const pattern = pathnames[route];
  const own = typeof pattern === "string" ? pattern : pattern[locale];
  const filled = own.replace("[handle]", encodeURIComponent(handle));
  const prefixed = locale === "id" ? filled : `/${locale}${filled === "/" ? "" : filled}`;
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined && value !== "") search.set(key, String(value));
  const asked = search.toString();
  return asked ? `${prefixed}?${asked}` : prefixed;
}
