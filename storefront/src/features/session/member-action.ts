import "server-only";
import { redirect } from "next/navigation";
import { routing, type Locale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { deskPath, loginPath } from "./desk-path";
import { askAsMember, type MemberRequest } from "./member-api";
import { readToken } from "./session-cookie";

/** The language a form was sent from. */
export function formLocale(form: FormData): Locale {
  return form.get("locale") === "en" ? "en" : routing.defaultLocale;
}

/** An id that a form carries; throws for what can't be one, since only our own pages write it. */
export function formId(form: FormData, name: string): string {
  const id = form.get(name);
  if (typeof id !== "string" || !/^[\w-]{1,100}$/.test(id)) throw new Error(`A form without ${name}`);
  return id;
}

/**
 * Asks as whoever sent the form. The answer as it came, or the StoreError that says why not.
 * An ended session goes to the login, and from there back to `page`.
 */
export async function askInAction(locale: Locale, page: `/${string}`, path: string, request: MemberRequest): Promise<{ answer: unknown } | { error: StoreError }> {
  const token = await readToken();
  if (!token) redirect(loginPath(locale, { next: deskPath(locale, page) }));
  try {
    return { answer: await askAsMember(token, path, request) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.status === 401) redirect(loginPath(locale, { next: deskPath(locale, page), ended: true }));
    return { error };
  }
}
