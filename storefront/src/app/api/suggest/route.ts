import type { NextRequest } from "next/server";
import { askedFor } from "@/features/search/asked-for";
import { suggest } from "@/features/search/suggest";
import { LEAST_LETTERS, type Suggestions } from "@/features/search/suggestion";
import { isLocale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";

/** As long as something unpublished may still be suggested to who saw it a moment ago. */
const SECONDS = 5;

/** `GET /api/suggest?q=&locale=` -> `{ suggestions }` for the search box; 503 while the search is away. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const locale = searchParams.get("locale") ?? "";
  const q = askedFor(searchParams.get("q") ?? "");
  if (!isLocale(locale)) return Response.json({ type: "invalid_data", message: "Expected locale id or en" }, { status: 400 });
  const answer = (suggestions: Suggestions["suggestions"]) => Response.json({ suggestions } satisfies Suggestions, { headers: { "cache-control": `private, max-age=${SECONDS}` } });
  if (q.length < LEAST_LETTERS) return answer([]);
  try {
    return answer(await suggest(q, locale));
  } catch (error) {
    if (error instanceof StoreError) return Response.json({ type: "unavailable", message: "Search is away" }, { status: 503 });
    throw error;
  }
}
