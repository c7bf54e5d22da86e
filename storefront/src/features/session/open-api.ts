import "server-only";
import { env } from "@/lib/env";
import { StoreError } from "@/lib/medusa";
import { visitorHeaders } from "./visitor-headers";

/**
 * Posts to a route of the backend that needs no session yet: a login, an invitation. The answer as it came.
 * Hands on the visitor's own address, since guessing is slowed per address too. Throws StoreError (status 0) when the backend is away.
 */
export async function postWithoutSession(path: string, body: unknown): Promise<Response> {
  return fetch(`${env.backendUrl}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(await visitorHeaders()) },
    body: JSON.stringify(body),
    cache: "no-store",
    signal: AbortSignal.timeout(20_000),
  }).catch((cause: unknown) => {
    throw new StoreError(0, "unreachable", cause instanceof Error ? cause.message : "unreachable");
  });
}

/** How long a 429 asks to wait, in seconds. */
export function secondsToWait(response: Response): number {
  return Number(response.headers.get("retry-after")) || 60;
}
