import type { Locale } from "@/i18n/routing";

type Query = Readonly<Record<string, string | number | undefined>>;

const DESK = /^(?:\/en)?\/(?:studio|balai)(?:[/?]|$)/;
const LOGIN = "/studio/masuk";
const INVITATION = "/studio/undangan";

/** The address of a private page in a language: `deskPath("en", "/balai", { from: "2026-11" })` is "/en/balai?from=2026-11". */
export function deskPath(locale: Locale, address: `/${string}`, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined && value !== "") search.set(key, String(value));
  return `${locale === "en" ? "/en" : ""}${address}${search.size ? `?${search}` : ""}`;
}

/** Whether a path (with or without a query) is one of studio's or balai's. */
export function isDeskPath(path: string): boolean {
  return DESK.test(path);
}

/** The pages that need no session: the login and an invitation. */
export function isOpenPath(path: string): boolean {
  return [LOGIN, INVITATION].includes(path.replace(/^\/en(?=\/)/, "").split("?")[0] ?? "");
}

/**
 * Where to go after logging in: only a private page of this site, never another site, the login itself or an invitation.
 * Null for anything else, however it is spelled.
 */
export function safeNext(asked: unknown): string | null {
  if (typeof asked !== "string" || asked.length > 500 || !isDeskPath(asked)) return null;
  if (/[\\\s\p{Cc}]|\/\/|\/\./u.test(asked.split("?")[0] ?? "")) return null;
  const resolved = new URL(asked, "http://desk.invalid");
  const path = resolved.pathname + resolved.search;
  return resolved.host === "desk.invalid" && isDeskPath(path) && !isOpenPath(path) ? path : null;
}

/** The login, knowing where she was; `ended` tells her why she sees it. */
export function loginPath(locale: Locale, { next, ended }: { next?: string | null; ended?: boolean } = {}): string {
  return deskPath(locale, LOGIN, { next: next ?? undefined, ended: ended ? 1 : undefined });
}

/** Where somebody chooses a secret of her own before she may do anything else. */
export function firstSecretPath(locale: Locale): string {
  return deskPath(locale, "/studio/ganti-sandi");
}
