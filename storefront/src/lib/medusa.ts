import "server-only";
import type { Locale } from "@/i18n/routing";
import { env } from "./env";
import { tags } from "./tags";

/** What Medusa answered instead of what was asked. `status` 0 means that it could not be reached. */
export class StoreError extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    message: string,
  ) {
    super(message);
    this.name = "StoreError";
  }
}

/** A change that the backend could not tell us of is seen after this long at the latest. */
const BACKSTOP_SECONDS = 300;

type QueryValue = string | number | boolean | readonly string[] | undefined;

export interface StoreRequest {
  query?: Record<string, QueryValue>;
  /** Adds the locale of English answers; Indonesian is the base text. */
  locale?: Locale;
  /** Named tags make the answer cacheable until one of them is revalidated; without, it is asked each time. */
  tags?: readonly string[];
  body?: unknown;
  /** Besides those of every request. */
  headers?: Record<string, string>;
  method?: "GET" | "POST" | "DELETE";
}

/**
 * Asks Medusa's public API. `path` begins with "/store/".
 * Throws StoreError on any answer but 2xx and when the backend is away.
 */
export async function askStore<T>(path: string, request: StoreRequest = {}): Promise<T> {
  const ask = (key: string): Promise<T> => send<T>(`${env.backendUrl}${path}${queryString(request)}`, toInit(request, key), request.tags);
  try {
    return await ask(await publishableKey());
  } catch (error) {
    const refusedKey = error instanceof StoreError && error.status === 400 && /publishable/i.test(error.message);
    if (!refusedKey || env.publishableKey) throw error;
    return ask(await publishableKey({ anew: true }));
  }
}

function toInit(request: StoreRequest, key: string): RequestInit {
  return {
    method: request.method ?? (request.body === undefined ? "GET" : "POST"),
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": key,
      ...(request.locale === "en" ? { "x-medusa-locale": "en-US" } : {}),
      ...request.headers,
    },
    body: request.body === undefined ? undefined : JSON.stringify(request.body),
  };
}

async function send<T>(url: string, init: RequestInit, cacheTags?: readonly string[]): Promise<T> {
  const caching: RequestInit = cacheTags
    ? { next: { tags: [tags.store, ...cacheTags], revalidate: BACKSTOP_SECONDS } }
    : { cache: "no-store", signal: AbortSignal.timeout(20_000) };
  const response = await fetch(url, { ...init, ...caching }).catch((cause: unknown) => {
    throw new StoreError(0, "unreachable", cause instanceof Error ? cause.message : "unreachable");
  });
  if (!response.ok) {
    const said = (await response.json().catch(() => ({}))) as { type?: string; message?: string };
    throw new StoreError(response.status, said.type ?? "unknown", said.message ?? response.statusText);
  }
  return (await response.json()) as T;
}

let demoKey: string | undefined;

/** The key comes from the environment; a demonstration shop gives its own away, and another one after it was seeded anew. */
async function publishableKey({ anew = false } = {}): Promise<string> {
  if (env.publishableKey) return env.publishableKey;
  if (demoKey && !anew) return demoKey;
  // A cached answer keeps pages cacheable; the question that was never asked before gets past that cache.
  const url = `${env.backendUrl}/store/demo${anew ? `?at=${Date.now()}` : ""}`;
  const answer = await send<{ publishable_key: string }>(url, { method: "GET" }, []);
  demoKey = answer.publishable_key;
  return demoKey;
}

function queryString({ query = {}, locale }: StoreRequest): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue;
    if (typeof value === "object") value.forEach((one) => search.append(`${key}[]`, one));
    else search.set(key, String(value));
  }
  if (locale === "en") search.set("locale", "en-US");
  return search.size ? `?${search}` : "";
}
