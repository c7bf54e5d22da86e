import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";

const Flash = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("removed"), variant_id: z.string(), quantity: z.number().int(), title: z.string() }),
  z.object({ kind: z.literal("refused") }),
  z.object({ kind: z.literal("away") }),
  z.object({ kind: z.literal("not_placed") }),
]);

/** What the last button on the cart page led to, for the page that follows it. */
export type Flash = z.infer<typeof Flash>;

const COOKIE = "ska_flash";

/** Keeps it for a minute; null forgets the one before. Only in server actions. */
export async function rememberFlash(flash: Flash | null): Promise<void> {
  const jar = await cookies();
  if (flash) jar.set(COOKIE, JSON.stringify(flash), { httpOnly: true, sameSite: "lax", path: "/", maxAge: 60 });
  else jar.delete(COOKIE);
}

export async function readFlash(): Promise<Flash | null> {
  const kept = (await cookies()).get(COOKIE)?.value;
  if (!kept) return null;
  try {
    return Flash.safeParse(JSON.parse(kept)).data ?? null;
  } catch {
    return null;
  }
}
