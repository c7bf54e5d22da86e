import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { SESSION_COOKIE } from "./desk-gate";

const A_DAY = 24 * 60 * 60;

/** The member's token, from a cookie no script can read. */
export async function readToken(): Promise<string | undefined> {
  return (await cookies()).get(SESSION_COOKIE)?.value || undefined;
}

/** Keeps the token for as long as it holds. Only in server actions. */
export async function keepToken(token: string): Promise<void> {
  (await cookies()).set(SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: "lax",
    secure: !env.isDemo || env.storefrontUrl.startsWith("https:"),
    path: "/",
    maxAge: secondsLeft(token),
  });
}

/** Only in server actions. */
export async function dropToken(): Promise<void> {
  (await cookies()).delete(SESSION_COOKIE);
}

/** A token says itself when it ends; a day where it does not. */
function secondsLeft(token: string): number {
  try {
    const { exp } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) as { exp?: unknown };
    return typeof exp === "number" ? Math.max(1, Math.floor(exp - Date.now() / 1000)) : A_DAY;
  } catch {
    return A_DAY;
  }
}
