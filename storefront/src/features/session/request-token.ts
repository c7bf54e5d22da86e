import "server-only";
import { env } from "@/lib/env";
import { StoreError } from "@/lib/medusa";
import { visitorHeaders } from "./visitor-headers";

interface Credentials {
  email: string;
  password: string;
}

export type TokenAnswer = { status: "ok"; token: string } | { status: "wrong" } | { status: "wait"; seconds: number };

/** Asks Medusa for a member's token. Throws StoreError when the backend is away or broken. */
export async function requestToken({ email, password }: Credentials): Promise<TokenAnswer> {
  const response = await fetch(`${env.backendUrl}/auth/member/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(await visitorHeaders()) },
    body: JSON.stringify({ email, password }),
    cache: "no-store",
    signal: AbortSignal.timeout(20_000),
  }).catch((cause: unknown) => {
    throw new StoreError(0, "unreachable", cause instanceof Error ? cause.message : "unreachable");
  });
  if (response.status === 429) return { status: "wait", seconds: Number(response.headers.get("retry-after")) || 60 };
  if (response.status === 400 || response.status === 401) return { status: "wrong" };
  const { token } = (await response.json().catch(() => ({}))) as { token?: unknown };
  if (!response.ok || typeof token !== "string") throw new StoreError(response.status, "login", "no token");
  return { status: "ok", token };
}
