import "server-only";
import { redirect } from "next/navigation";
import { isLocale, routing, type Locale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { loginPath } from "./desk-path";
import { callAsMember, type ApiQuery } from "./member-api";
import { readToken } from "./session-cookie";

const PASSED_ON = ["content-type", "content-disposition"] as const;

/** The language of a route handler's address. */
export function routeLocale(asked: string): Locale {
  return isLocale(asked) ? asked : routing.defaultLocale;
}

/** A file of /studio or /center, streamed with the member's session; no cache keeps it. */
export async function passFile(locale: Locale, path: string, query: ApiQuery = {}): Promise<Response> {
  const token = await readToken();
  if (!token) redirect(loginPath(locale));
  const answer = await callAsMember(token, path, { query, locale }).catch((error: unknown) => {
    if (error instanceof StoreError) return new Response(null, { status: 503 });
    throw error;
  });
  if (answer.status === 401) redirect(loginPath(locale, { ended: true }));
  const headers = new Headers({ "cache-control": "private, no-store" });
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name);
    if (value && answer.ok) headers.set(name, value);
  }
  return answer.ok ? new Response(answer.body, { headers }) : new Response(null, { status: answer.status, headers });
}
