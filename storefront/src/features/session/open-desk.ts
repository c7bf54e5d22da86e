import "server-only";
import { MeAnswer } from "@ska/contracts";
import { headers } from "next/headers";
import { forbidden, notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { isZone, type Zone } from "@/lib/date";
import { StoreError } from "@/lib/medusa";
import { HERE_HEADER } from "./desk-gate";
import { firstSecretPath, loginPath, safeNext } from "./desk-path";
import { askAsMember, type ApiQuery } from "./member-api";
import { readToken } from "./session-cookie";

export type Member = MeAnswer["member"];
export type Role = Member["role"];

export interface Desk {
  readonly member: Member;
  /** The centre's zone: its months and hours are shown in it. */
  readonly zone: Zone;
  /** Asks as the member. Ended sessions go to the login, 403 and 404 to their pages; else throws StoreError. */
  get<Answer extends z.ZodType>(answer: Answer, path: string, query?: ApiQuery): Promise<z.infer<Answer>>;
}

const whoIs = cache(async (token: string): Promise<Member> => MeAnswer.parse(await askAsMember(token, "/studio/me")).member);

/**
 * The desk of whoever is logged in. Each private page and layout begins here.
 * Goes to the login without a session, to the choice of a secret while she has none of her own,
 * and to the 403 page for a role that is not among `roles`.
 */
export async function openDesk(locale: Locale, ...roles: readonly Role[]): Promise<Desk> {
  const token = await readToken();
  if (!token) redirect(loginPath(locale, { next: await here() }));
  const member = await orLeave(locale, whoIs(token));
  if (member.must_change_secret) redirect(firstSecretPath(locale));
  if (roles.length > 0 && !roles.includes(member.role)) forbidden();
  return {
    member,
    zone: isZone(member.center.timezone) ? member.center.timezone : "Asia/Jakarta",
    get: async (answer, path, query) => answer.parse(await orLeave(locale, askAsMember(token, path, { query, locale }))),
  };
}

/** Who is logged in, or null: no session or an ended one. Throws StoreError when the backend is away. */
export async function currentMember(): Promise<Member | null> {
  const token = await readToken();
  if (!token) return null;
  return whoIs(token).catch((error: unknown) => {
    if (error instanceof StoreError && error.status === 401) return null;
    throw error;
  });
}

async function orLeave<T>(locale: Locale, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const status = error instanceof StoreError ? error.status : null;
    if (error instanceof StoreError && error.type === "secret_change_required") redirect(firstSecretPath(locale));
    if (status === 401) redirect(loginPath(locale, { next: await here(), ended: true }));
    if (status === 403) forbidden();
    if (status === 404) notFound();
    throw error;
  }
}

async function here(): Promise<string | null> {
  return safeNext((await headers()).get(HERE_HEADER));
}
