import "server-only";
import { StoreError } from "@/lib/medusa";
import { postWithoutSession, secondsToWait } from "./open-api";

interface Credentials {
  /** E-mail or phone number, as typed. */
  login: string;
  secret: string;
}

export type TokenOutcome = { status: "ok"; token: string } | { status: "wrong" } | { status: "wait"; seconds: number };

/** Asks for a member's token. Throws StoreError when the backend is away or broken. */
export async function requestToken({ login, secret }: Credentials): Promise<TokenOutcome> {
  const response = await postWithoutSession("/auth/member/emailpass", { email: login, password: secret });
  if (response.status === 429) return { status: "wait", seconds: secondsToWait(response) };
  if (response.status === 400 || response.status === 401) return { status: "wrong" };
  const { token } = (await response.json().catch(() => ({}))) as { token?: unknown };
  if (!response.ok || typeof token !== "string") throw new StoreError(response.status, "login", "no token");
  return { status: "ok", token };
}
