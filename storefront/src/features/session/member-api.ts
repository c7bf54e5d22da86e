import "server-only";
import type { Locale } from "@/i18n/routing";
import { env } from "@/lib/env";
import { StoreError } from "@/lib/medusa";

export type ApiQuery = Readonly<Record<string, string | number | undefined>>;

export interface MemberRequest {
  query?: ApiQuery;
  /** JSON; makes it a POST. */
  body?: unknown;
  /** Files; makes it a POST. */
  form?: FormData;
  method?: "DELETE";
  /** Of the catalogue's words in the answer; Indonesian unless given. */
  locale?: Locale;
}

const PATIENCE_MS = 20_000;

/** Asks /studio or /center as a member; the answer as it came. Throws StoreError when the backend is away (status 0). */
export async function callAsMember(token: string, path: string, { query = {}, body, form, method, locale }: MemberRequest = {}): Promise<Response> {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value));
  const url = `${env.backendUrl}${path}${search.size ? `?${search}` : ""}`;
  return fetch(url, {
    method: method ?? (body === undefined && !form ? "GET" : "POST"),
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(locale === "en" ? { "x-medusa-locale": "en-US" } : {}),
    },
    body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((cause: unknown) => {
    throw new StoreError(0, "unreachable", cause instanceof Error ? cause.message : "unreachable");
  });
}

/** As callAsMember, for JSON; null for an answer without content. Throws StoreError on any answer but 2xx. */
export async function askAsMember(token: string, path: string, request: MemberRequest = {}): Promise<unknown> {
  const response = await callAsMember(token, path, request);
  if (!response.ok) {
    const said = (await response.json().catch(() => ({}))) as { type?: string; message?: string };
    throw new StoreError(response.status, said.type ?? "unknown", said.message ?? response.statusText);
  }
  return response.status === 204 ? null : response.json();
}
