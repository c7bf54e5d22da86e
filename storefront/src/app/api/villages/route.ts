import type { NextRequest } from "next/server";
import { findVillages } from "@/features/villages/find-villages";
import type { Villages } from "@/features/villages/village";

const LONGEST = 80;
const A_DAY = 86_400;

/** `GET /api/villages?q=` -> `{ villages }` for the address form. */
export async function GET(request: NextRequest): Promise<Response> {
  const q = (request.nextUrl.searchParams.get("q") ?? "").slice(0, LONGEST);
  return Response.json({ villages: await findVillages(q) } satisfies Villages, { headers: { "cache-control": `public, max-age=${A_DAY}` } });
}
