import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { loginPath } from "@/features/session/desk-path";
import { callAsMember } from "@/features/session/member-api";
import { readToken } from "@/features/session/session-cookie";
import { isLocale, routing } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";

const PASSED_ON = ["content-type", "content-disposition"] as const;

/** The report as CSV, streamed from the backend with the manager's session. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : routing.defaultLocale;
  const token = await readToken();
  if (!token) redirect(loginPath(locale));
  const { searchParams } = request.nextUrl;
  const query = Object.fromEntries(["from", "to", "group"].map((name) => [name, searchParams.get(name) ?? undefined]));
  const answer = await callAsMember(token, "/center/income.csv", { query }).catch((error: unknown) => {
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
