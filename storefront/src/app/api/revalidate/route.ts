import { timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { z } from "zod";
import { env } from "@/lib/env";

const Body = z.object({ tags: z.array(z.string().min(1).max(200)).min(1).max(100) });

/** The backend says what changed: `{ tags }`. What carries one of them is drawn anew at the next request. */
export async function POST(request: Request): Promise<Response> {
  if (!isTheBackend(request.headers.get("authorization"))) {
    return Response.json({ type: "unauthorized", message: "Unauthorized" }, { status: 401 });
  }
  const body = Body.safeParse(await request.json().catch(() => null));
  if (!body.success) return Response.json({ type: "invalid_data", message: "Expected { tags: string[] }" }, { status: 400 });
  for (const tag of body.data.tags) revalidateTag(tag, { expire: 0 });
  return Response.json({ revalidated: body.data.tags });
}

function isTheBackend(header: string | null): boolean {
  const secret = env.revalidateSecret;
  if (!secret || !header) return false;
  const [given, expected] = [Buffer.from(header), Buffer.from(`Bearer ${secret}`)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
